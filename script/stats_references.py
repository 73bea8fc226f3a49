"""Writes tests/samples/stats.json: seeded data and what published packages make of them, for tests/stats to compare with.

    python script/stats_references.py    needs numpy, scipy, pandas, statsmodels, pingouin and R with psych, GPArotation and nlme

Each group of expected values says which package it is of. The tests need none of these packages.
"""
import json
import subprocess
import tempfile
from itertools import permutations
from pathlib import Path

import numpy as np
import pandas as pd
import pingouin
import scipy
import statsmodels
import statsmodels.api as sm
from scipy import stats

OUT = Path(__file__).resolve().parent.parent / "tests" / "samples" / "stats.json"
VERSIONS = {each.__name__: each.__version__ for each in (np, scipy, pd, statsmodels, pingouin)}


def by(package, **values):
    return {"by": f"{package} {VERSIONS[package]}", **values}


def r_session(code):
    """What R prints as JSON-like lines `name value value ...`."""
    with tempfile.NamedTemporaryFile("w", suffix=".R") as file:
        file.write(code)
        file.flush()
        said = subprocess.run(["Rscript", "--vanilla", file.name], capture_output=True, text=True)
    if said.returncode:
        raise SystemExit(said.stderr)
    return {line.split()[0]: [float(x) for x in line.split()[1:]] for line in said.stdout.splitlines()}


def r_matrix(rows):
    return f"matrix(c({','.join('NA' if np.isnan(x) else repr(float(x)) for x in rows.ravel())}), ncol={rows.shape[1]}, byrow=TRUE)"


def with_holes(rng, table, share):
    table = table.astype(float)
    table[rng.random(table.shape) < share] = np.nan
    return table


def reliability(rng, n, k, whole):
    factor = rng.normal(size=(n, 1))
    loads = rng.uniform(0.5, 0.9, k)
    items = loads * factor + rng.normal(size=(n, k)) * np.sqrt(1 - loads**2)
    items = np.clip(np.round(4 + 1.5 * items), 1, 7) if whole else items * rng.uniform(0.5, 3, k) + 10
    items = with_holes(rng, np.round(items, 3), 0.02)
    frame = pd.DataFrame(items).dropna()
    full = frame.to_numpy()
    psych = r_session(f"""
        suppressMessages(library(psych)); x <- na.omit({r_matrix(items)}); show <- function(name, v) cat(name, format(v, digits=17), '\\n')
        a <- suppressWarnings(suppressMessages(alpha(as.data.frame(x), check.keys=FALSE, warnings=FALSE)))
        show('version', as.numeric(gsub('[.]', '', packageVersion('psych'))))
        show('raw', a$total$raw_alpha); show('std', a$total$std.alpha); show('drop', a$alpha.drop$raw_alpha); show('rest', a$item.stats$r.drop)
        show('lambda.2', tenberge(cov(x))$mu1)
        o <- suppressWarnings(suppressMessages(fa(x, nfactors=1, fm='minres', rotate='none', min.err=1e-12)))
        show('loadings', as.vector(o$loadings))
        w <- suppressWarnings(suppressMessages(omega(x, nfactors=1, plot=FALSE))); show('omega.tot', w$omega.tot)
    """)
    alpha = pingouin.cronbach_alpha(frame)[0]
    df = (len(full) - 1, (len(full) - 1) * (k - 1))
    residuals = [sm.OLS(full[:, i], sm.add_constant(np.delete(full, i, 1))).fit().ssr / (len(full) - 1) for i in range(k)]
    total = full.sum(1)
    odd, even = full[:, ::2].sum(1), full[:, 1::2].sum(1)
    first, second = full[:, : (k + 1) // 2].sum(1), full[:, (k + 1) // 2 :].sum(1)
    return {
        "items": items.tolist(), "used": len(full), "left_out": n - len(full),
        "pingouin": by("pingouin", alpha=alpha),
        "psych": {"by": "R psych 2.2.9", "alpha": psych["raw"][0], "standardised_alpha": psych["std"][0], "lambda_2": psych["lambda.2"][0],
                  "item_rest": psych["rest"], "alpha_if_dropped": psych["drop"], "loadings": psych["loadings"], "omega": psych["omega.tot"][0]},
        "scipy": by("scipy", low=1 - (1 - alpha) * stats.f.ppf(0.975, *df), high=1 - (1 - alpha) * stats.f.ppf(0.025, *df),
                    odd_even=stats.pearsonr(odd, even)[0], first_second=stats.pearsonr(first, second)[0]),
        "numpy": by("numpy", mean=full.mean(0).tolist(), sd=full.std(0, ddof=1).tolist(), sem=float(total.std(ddof=1) * np.sqrt(1 - alpha)),
                    covariances=np.cov(full.T).tolist()),
        "statsmodels": by("statsmodels", lambda_6=1 - sum(residuals) / total.var(ddof=1)),
    }


def intraclass(ratings):
    names = ["icc1", "icc2", "icc3", "icc1k", "icc2k", "icc3k"]
    got = r_session(f"""
        suppressMessages(library(psych)); i <- ICC({r_matrix(ratings)}, lmer=FALSE, missing=TRUE)$results
        for (r in 1:6) cat(r, format(unlist(i[r, c('ICC','F','df1','df2','p','lower bound','upper bound')]), digits=17), '\\n')
    """)
    return {"ratings": ratings.tolist(), "by": "R psych 2.2.9", "icc": {name: got[str(i + 1)] for i, name in enumerate(names)}}


def estimates(fit, names):
    return {name: [fit.params[i], fit.bse[i], fit.tvalues[i], fit.df_resid, fit.pvalues[i]] for i, name in enumerate(names)}


def test_of(fit, weights):
    t = fit.t_test(weights)
    return [float(np.squeeze(x)) for x in (t.effect, t.sd, t.tvalue, t.df_denom, t.pvalue)]


def fieller(a, b, covariance, t):
    """b / a, and the limits of k as roots of (b - k a)^2 = t^2 var(b - k a); covariance is that of a and b."""
    polynomial = [a * a - t**2 * covariance[0, 0], -2 * (a * b - t**2 * covariance[0, 1]), b * b - t**2 * covariance[1, 1]]
    return [b / a, *np.sort(np.roots(polynomial)).tolist()]


def log_likelihood(values, mean, covariance):
    return stats.multivariate_normal(mean, covariance).logpdf(values).sum()


def couples(rng, n):
    """Satisfaction and closeness of n couples; some values are missing."""
    common = rng.normal(size=(n, 1))
    x = np.round(5 + common + rng.normal(size=(n, 2)), 2)
    y = np.round(1 + 0.6 * x + 0.3 * x[:, ::-1] + 0.8 * rng.normal(size=(n, 1)) + rng.normal(size=(n, 2)) + [0, 0.4], 2)
    table = with_holes(rng, np.hstack([x, y]), 0.02)
    full = table[~np.isnan(table).any(1)]
    m = len(full)
    x1, x2, y1, y2 = full.T
    out = {"x_first": table[:, 0].tolist(), "x_second": table[:, 1].tolist(), "y_first": table[:, 2].tolist(), "y_second": table[:, 3].tolist(), "used": m}

    own = [sm.OLS(a, sm.add_constant(np.column_stack(b))).fit() for a, b in ((y1, (x1, x2)), (y2, (x2, x1)))]
    roles = ["intercept", "actor", "partner"]
    out["distinguishable"] = by("statsmodels", first=estimates(own[0], roles), second=estimates(own[1], roles), residual_variance=[f.scale for f in own],
                                k=fieller(*own[0].params[1:], own[0].cov_params()[1:, 1:], stats.t.ppf(0.75, m - 3)),
                                residual_correlation=np.corrcoef(own[0].resid, own[1].resid)[0, 1])
    # The deviance by the density of the normal distribution: the second model's covariance is that of exchangeable residuals.
    free = np.column_stack([f.resid for f in own])
    long = pd.DataFrame({"couple": np.tile(np.arange(m), 2), "y": np.r_[y1, y2], "own": np.r_[x1, x2], "other": np.r_[x2, x1]})
    nlme = r_session(f"""
        library(nlme); d <- as.data.frame({r_matrix(long.to_numpy())}); names(d) <- c('couple', 'y', 'own', 'other')
        at <- function(rho, how) gls(y ~ own + other, d, correlation=corCompSymm(rho, form=~1|couple, fixed=TRUE), method=how)
        best <- function(how) optimize(function(rho) logLik(at(rho, how)), c(-.9, .9), maximum=TRUE, tol=1e-10)$maximum
        show <- function(name, v) cat(name, format(v, digits=17), '\\n')
        ml <- at(best('ML'), 'ML'); rho <- best('REML'); reml <- at(rho, 'REML'); show('ml', as.numeric(logLik(ml))); show('b', coef(reml)); show('se', sqrt(diag(vcov(reml))))
        show('sigma', sigma(reml)); show('rho', rho)
    """)
    out["distinguishability"] = {"by": "R nlme 3.1.162, scipy", "deviance": 2 * (log_likelihood(free, [0, 0], free.T @ free / m) - nlme["ml"][0])}
    out["nlme"] = {"by": "R nlme 3.1.162", "estimates": nlme["b"], "se": nlme["se"], "residual_variance": nlme["sigma"][0] ** 2, "residual_icc": nlme["rho"][0]}
    # The same by generalised least squares with the variances that sums and differences give, solved as one system.
    s = sm.OLS(y1 + y2, sm.add_constant(x1 + x2)).fit()
    d = sm.OLS(y1 - y2, x1 - x2).fit()
    v, c = (s.scale + d.scale) / 4, (s.scale - d.scale) / 4
    omega = np.kron(np.array([[v, c], [c, v]]), np.eye(m))
    gls = sm.GLS(long.y, sm.add_constant(long[["own", "other"]]), sigma=omega).fit()
    cov = gls.cov_params().to_numpy() / gls.scale
    df = (s.bse[1] ** 2 + d.bse[0] ** 2) ** 2 / (s.bse[1] ** 4 / (m - 2) + d.bse[0] ** 4 / (m - 1))
    p = [2 * stats.t.sf(abs(gls.params.iloc[i] / cov[i, i] ** 0.5), df) for i in (1, 2)]
    out["gls"] = by("statsmodels", estimates=gls.params.tolist(), se=np.sqrt(np.diag(cov)).tolist(), df=df, p=p, k=fieller(*gls.params[1:], cov[1:, 1:], stats.t.ppf(0.975, df)), residual_variance=v, residual_icc=c / v)

    # Likelihood ratio of the saturated and the exchangeable model, by densities.
    swap = [1, 0, 3, 2]
    mean = full.mean(0)
    both = np.vstack([full, full[:, swap]])
    deviance = 2 * (log_likelihood(full, mean, np.cov(full.T, ddof=0)) - log_likelihood(full, both.mean(0), np.cov(both.T, ddof=0)))
    out["i_sat"] = by("scipy", chi_squared=deviance, df=6, p=stats.chi2.sf(deviance, 6))

    r = stats.pearsonr(x1, x2)
    ci = r.confidence_interval()
    out["pearson"] = by("scipy", r=r[0], p=r[1], low=ci.low, high=ci.high)
    # The pairwise intraclass correlation is that of a one-way analysis of variance with two raters.
    groups = stats.f_oneway(*np.column_stack([x1, x2]))
    out["pairwise"] = by("scipy", f=groups.statistic, p_upper=groups.pvalue, icc=pingouin.intraclass_corr(
        pd.DataFrame({"t": np.repeat(np.arange(m), 2), "r": np.tile([0, 1], m), "v": np.column_stack([x1, x2]).ravel()}), "t", "r", "v").ICC.iloc[0],
        double_entry=stats.pearsonr(np.r_[x1, x2], np.r_[x2, x1])[0])

    # The first partner's outcome as a judgement of the second one's x, with the own x as bias.
    tb = sm.OLS(y1 - x2.mean(), sm.add_constant(np.column_stack([x2 - x2.mean(), x1 - x1.mean()]))).fit()
    out["truth_and_bias"] = by("statsmodels", **estimates(tb, ["directional_bias", "truth_force", "bias_force"]))
    u, w = x1 - 4, x2 - 4
    rs = sm.OLS(y1, sm.add_constant(np.column_stack([u, w, u * u, u * w, w * w]))).fit()
    a_weights = {"a1": [0, 1, 1, 0, 0, 0], "a2": [0, 0, 0, 1, 1, 1], "a3": [0, 1, -1, 0, 0, 0], "a4": [0, 0, 0, 1, -1, 1], "a5": [0, 0, 0, 1, 0, -1]}
    out["surface"] = by("statsmodels", r_squared=rs.rsquared, **estimates(rs, [f"b{i}" for i in range(6)]), **{name: test_of(rs, w) for name, w in a_weights.items()})
    return out


def profiles(rng, n, k):
    """The mean correlations of couples and of all re-pairings, one np.corrcoef a pair."""
    normal = rng.normal(size=k)
    first = np.round(4 + normal + rng.normal(size=(n, k)), 1)
    second = np.round(4 + normal + 0.5 * (first - 4 - normal) + rng.normal(size=(n, k)), 1)
    first[3, 2] = np.nan
    first[5] = 4
    keep = [i for i in range(n) if i != 3]
    out = {"first": first.ravel().tolist(), "second": second.ravel().tolist(), "items": k}
    for name, norms in {"none": (0, 0), "of_everyone": 2 * (np.vstack([first[keep], second[keep]]).mean(0),), "of_each_role": (first[keep].mean(0), second[keep].mean(0))}.items():
        f, s = first[keep] - norms[0], second[keep] - norms[1]
        vary = [i for i in range(len(keep)) if np.ptp(f[i]) > 1e-9 and np.ptp(s[i]) > 1e-9]
        r = lambda i, j: np.corrcoef(f[i], s[j])[0, 1]
        out[name] = by("numpy", couples=len(vary), couples_mean=np.mean([r(i, i) for i in vary]), pseudo_mean=np.mean([r(i, j) for i, j in permutations(vary, 2)]))
    return out


def main():
    rng = np.random.default_rng(20261123)
    shrout_fleiss = np.array([[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]], float)
    tables = [shrout_fleiss, np.round(rng.normal(size=(30, 3)) + 1.5 * rng.normal(size=(30, 1)) + [0, 0.5, 1], 2), np.round(rng.normal(size=(12, 5)), 2)]
    out = {
        "reliability": [reliability(rng, 60, 6, True), reliability(rng, 60, 5, False), reliability(rng, 300, 7, True)],
        "intraclass": [intraclass(t) for t in tables],
        "couples": [couples(rng, 40), couples(rng, 80)],
        "profiles": profiles(rng, 12, 8),
    }
    plain = lambda v: v.item() if hasattr(v, "item") else v
    # JSON has no NaN: null stands for a missing value.
    clean = lambda v: {k: clean(x) for k, x in v.items()} if isinstance(v, dict) else [clean(x) for x in v] if isinstance(v, (list, tuple)) else None if isinstance(plain(v), float) and np.isnan(v) else plain(v)
    OUT.write_text(json.dumps(clean(out), separators=(",", ":")).replace('},"', '},\n"') + "\n")


main()
