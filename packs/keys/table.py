#!/usr/bin/env python3
"""Writes TABLE.md from the key files and from the list below."""
import json,glob,os
D=os.path.dirname(os.path.abspath(__file__))
def num(x): return ('%g'%x)
def items(l):
    l=sorted(map(int,l)); out=[]; i=0
    while i<len(l):
        j=i
        while j+1<len(l) and l[j+1]==l[j]+1: j+=1
        out.append(str(l[i]) if i==j else (f'{l[i]}–{l[j]}' if j>i+1 else f'{l[i]}, {l[j]}')); i=j+1
    return ', '.join(out)
L=['# Keys by item number','',
'Written by `table.py` from the files here. "Reversed" lists item numbers; "all" means every item. The places are those that say so themselves; see each file for what each confirms and for what only one says.','',
'| id | instrument | items | answers | scales: items, method, range | reversed | bands, cut-offs | places |','|---|---|---|---|---|---|---|---|']
n=0
for f in sorted(glob.glob(D+'/*.json')):
    d=json.load(open(f)); a=d['assessment']; n+=1
    fm=', '.join(f"{x['response']['low']}–{x['response']['high']}" for x in a['formats'])
    sc=[];rev=set();bc=[]
    for s in a['scales']:
        k=[x['item'] for x in s.get('keys',[])]
        rev|={x['item'] for x in s.get('keys',[]) if x.get('reversed')}
        w=('all' if len(k)==len(a['items']) else items(k)) if k else 'sum of '+', '.join(c['scale'] for c in s['components'])
        r=s['published_range']; sc.append(f"{s['id']}: {w} ({s['method']['kind']}, {num(r['low'])}–{num(r['high'])})")
        if s.get('bands'): bc.append('bands at '+', '.join(num(b['low']) for b in s['bands']))
        for c in s.get('cut_offs',[]): bc.append({'greater_equal':'≥','less':'<','less_equal':'≤','greater':'>'}[c['op']]+' '+num(c['value'])+(f" ({c['population']})" if len(s['cut_offs'])>1 else ''))
    L.append(f"| {d['id']} | {a['title']} | {len(a['items'])} | {fm} | {'; '.join(sc)} | {items(rev) if rev else 'none'} | {'; '.join(bc) or '–'} | {'; '.join(p['place']+' ['+', '.join(p['confirms'])+']' for p in d['confirmed_by'])} |")
L+=['',f'{n} instruments.','',open(D+'/notes.md').read().rstrip()]
open(D+'/TABLE.md','w').write('\n'.join(L)+'\n')
print(n)
