"""How Sphinx builds the pages that script/reference has written. Nothing of a page is written here."""

import json
from html import escape
from pathlib import Path

from docutils import nodes
from docutils.parsers.rst import Directive, roles
from sphinx.util.docutils import ReferenceRole

HERE = Path(__file__).parent
NAVIGATION = json.loads((HERE / "navigation.json").read_text())

project = "closeknit"
version = release = NAVIGATION["version"]
extensions = ["myst_parser"]
source_suffix = {".rst": "restructuredtext", ".md": "markdown"}
root_doc = "index"
myst_heading_anchors = 4
suppress_warnings = ["toc.not_included", "misc.highlighting_failure"]
primary_domain = "cpp"
cpp_id_attributes = ["CLOSEKNIT_EXPORT"]
maximum_signature_line_length = 100
python_maximum_signature_line_length = 88
add_module_names = False
python_use_unqualified_type_names = True
toc_object_entries_show_parents = "hide"

html_theme = "furo"
html_title = "closeknit"
html_static_path = ["_static"]
html_css_files = ["reference.css"]
html_copy_source = False
html_show_sourcelink = False
html_show_sphinx = False
html_show_copyright = False
html_show_search_summary = False  # it asks a server for each page
html_use_index = True
html_theme_options = {
    "top_of_page_buttons": [],
    "light_css_variables": {"color-brand-primary": "#2f6f9f", "color-brand-content": "#2f6f9f", "color-brand-visited": "#2f6f9f"},
    "dark_css_variables": {"color-brand-primary": "#7db7e0", "color-brand-content": "#7db7e0", "color-brand-visited": "#7db7e0"},
}
pygments_style = "friendly"
pygments_dark_style = "github-dark"


class Anchor(Directive):
    """A place of its own name before an entry."""

    required_arguments = 1

    def run(self):
        return [nodes.target("", "", ids=[self.arguments[0]])]


class At(ReferenceRole):
    """`words <page#anchor>`: a link to an entry, in the type of code or not."""

    def __init__(self, code: bool) -> None:
        super().__init__()
        self.code = code

    def run(self):
        page, _, anchor = self.target.partition("#")
        to = self.env.app.builder.get_relative_uri(self.env.docname, page) + (f"#{anchor}" if anchor else "")
        inside = nodes.literal("", self.title) if self.code else nodes.inline("", self.title)
        return [nodes.reference("", "", inside, internal=True, refuri=to)], []


def navigation(pathto, page: str) -> str:
    """The guides and the groups, with the pages of the group that this page is in."""
    out = []
    for section in NAVIGATION["sections"]:
        out.append(f'<p class="caption" role="heading"><span class="caption-text">{escape(section["title"])}</span></p><ul>')
        for entry in section["entries"]:
            inside = page == entry["page"] or any(page == child["page"] for child in entry["children"])
            out.append(f'<li class="toctree-l1{" current" if inside else ""}{" current-page" if page == entry["page"] else ""}">')
            out.append(f'<a class="reference internal" href="{pathto(entry["page"])}">{escape(entry["title"])}</a>')
            if inside and entry["children"]:
                out.append('<ul class="open">')
                for child in entry["children"]:
                    here = " current-page" if page == child["page"] else ""
                    out.append(f'<li class="toctree-l2{here}"><a class="reference internal" href="{pathto(child["page"])}">{escape(child["title"])}</a></li>')
                out.append("</ul>")
            out.append("</li>")
        out.append("</ul>")
    return '<div class="sidebar-tree">' + "".join(out) + "</div>"


def way_back(pathto, page: str) -> str:
    steps = [("index", "closeknit")]
    for section in NAVIGATION["sections"]:
        for entry in section["entries"]:
            within = any(page == child["page"] for child in entry["children"])
            if page == entry["page"] or within:
                if section.get("page") and page != section["page"]:
                    steps.append((section["page"], section["title"]))
                if within:
                    steps.append((entry["page"], entry["title"]))
    if page.startswith("files/"):
        steps.append(("files/examples/index", "Examples"))
    if page == "index":
        return ""
    links = " › ".join(f'<a class="reference internal" href="{pathto(to)}">{escape(title)}</a>' for to, title in dict.fromkeys(steps))
    return f'<nav class="way-back" aria-label="The way back">{links}</nav>'


def with_navigation(app, pagename, templatename, context, doctree):
    context["furo_navigation_tree"] = navigation(context["pathto"], pagename)
    context["body"] = way_back(context["pathto"], pagename) + context.get("body", "")


def setup(app):
    app.add_directive("anchor", Anchor)
    roles.register_local_role("at", At(code=False))
    roles.register_local_role("code_at", At(code=True))
    app.connect("html-page-context", with_navigation, priority=900)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
