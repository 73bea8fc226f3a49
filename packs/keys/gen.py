#!/usr/bin/env python3
"""Writes the keys; run: python3 gen.py. Specs are by item number only."""
import json,os,sys
OUT=os.path.dirname(os.path.abspath(__file__))
SPECS={}
NS='not stated by its authors'
def src(authors,year,found,people=None):
    d={'authors':authors,'year':year,'found':found}
    if people: d['people']=people
    return d
def rng(lo,hi): return {'low':lo,'high':hi}
def sc(id,title,measures,items,method='sum',rev=(),better=None,range=None,points=None,weight=None,missing=None,bands=None,cuts=None,components=None,transforms=None):
    s={'id':id,'title':title,'measures':measures,'method':{'kind':method}}
    if items:
        ks=[]
        for i in items:
            k={'item':str(i)}
            if i in rev: k['reversed']=True
            if weight and i in weight: k['weight']=weight[i]
            if points and i in points: k['points']=points[i]
            ks.append(k)
        s['keys']=ks
    if components: s['components']=[{'scale':c} for c in components]
    s['missing']=missing or {'kind':'all_required'}
    if better: s['better']=better
    if transforms: s['transforms']=transforms
    if range: s['published_range']=rng(*range)
    if bands: s['bands']=[{'id':b[0],'low':b[1],'label':b[2]} for b in bands]
    if cuts: s['cut_offs']=cuts
    return s
def cut(id,op,value,label,pop,source): return {'id':id,'op':op,'value':value,'label':label,'population':pop,'source':source}
def add(id,title,licence,places,dims,fmts,items,scales,sources,notconf=(),missing=NS):
    """fmts: {fid:(lo,hi)}; items: list of fid per item or (fid,n)"""
    if isinstance(items,tuple): items=[items[0]]*items[1]
    SPECS[id]={'id':id,'title':title,'licence':licence,
      'confirmed_by':[{'place':p,'confirms':c} for p,c in places],
      'missing_rule':missing,'not_confirmed':list(notconf),
      'dimensions':[{'id':a,'title':b} for a,b in dims],
      'assessment':{'id':id,'version':1,'title':title,
        'formats':[{'id':f,'response':{'kind':'rating','low':l,'high':h}} for f,(l,h) in fmts.items()],
        'items':[{'id':str(i+1),'wording':f'Item {i+1}.','shared':f} for i,f in enumerate(items)],
        'scales':scales,'published':True,'sources':sources}}
R=lambda a,b:list(range(a,b+1))
exec(open(os.path.join(OUT,'specs.py')).read())
for f in os.listdir(OUT):
    if f.endswith('.json'): os.remove(os.path.join(OUT,f))
for k,v in SPECS.items():
    json.dump(v,open(os.path.join(OUT,k+'.json'),'w'),indent=1,ensure_ascii=False)
print(len(SPECS),'written')
