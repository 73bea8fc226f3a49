#!/usr/bin/env python3
"""Checks the keys: parse, items complete, keys' items exist, derived ranges equal published ones."""
import json,glob,os,sys
bad=0
D=os.path.dirname(os.path.abspath(__file__))
TOP={"id","title","licence","confirmed_by","missing_rule","not_confirmed","dimensions","assessment"}
OK={"ranges","reversed","scales","missing","bands","cut_offs","norms"}
def err(f,m):
    global bad; bad+=1; print(os.path.basename(f),m)
for f in sorted(glob.glob(D+'/*.json')):
    d=json.load(open(f)); a=d['assessment']
    if set(d)!=TOP: err(f,f'members {set(d)^TOP}')
    if os.path.basename(f)!=d['id']+'.json' or a['id']!=d['id']: err(f,'id')
    if len(d['confirmed_by'])<2: err(f,'places')
    for p in d['confirmed_by']:
        if set(p['confirms'])-OK or not p['confirms']: err(f,f"confirms {p['confirms']}")
    cnt={}
    for p in d['confirmed_by']:
        for c in p['confirms']: cnt[c]=cnt.get(c,0)+1
    need={'ranges','scales'}
    if any(k.get('reversed') for s in a['scales'] for k in s.get('keys',[])): need.add('reversed')
    if any(s.get('bands') for s in a['scales']): need.add('bands')
    if any(s.get('cut_offs') for s in a['scales']): need.add('cut_offs')
    for n in need:
        if cnt.get(n,0)<2: err(f,f'{n} confirmed by {cnt.get(n,0)}')
    if d['missing_rule'] not in('stated','not stated by its authors'): err(f,'missing_rule')
    fm={x['id']:(x['response']['low'],x['response']['high']) for x in a['formats']}
    ids=[i['id'] for i in a['items']]
    if ids!=[str(n+1) for n in range(len(ids))]: err(f,'item numbers')
    for i in a['items']:
        if i['wording']!=f"Item {i['id']}." or i['shared'] not in fm: err(f,'item '+i['id'])
    it={i['id']:fm[i['shared']] for i in a['items']}
    dims={x['id'] for x in d['dimensions']}
    ranges={}
    todo=list(a['scales'])
    while todo:
        n=len(todo)
        for s in list(todo):
            if any(c['scale'] not in ranges for c in s.get('components',[])): continue
            parts=[]
            for k in s.get('keys',[]):
                if k['item'] not in it: err(f,'key item '+k['item']); continue
                lo,hi=it[k['item']]
                if k.get('points'):
                    v=list(k['points'].values()); lo,hi=min(v),max(v)
                w=k.get('weight',1); parts.append((lo,hi,w))
            if len({k['item'] for k in s.get('keys',[])})!=len(s.get('keys',[])): err(f,s['id']+' doubled item')
            for c in s.get('components',[]): parts.append((*ranges[c['scale']],c.get('weight',1)))
            m=s['method']['kind']
            if m=='sum': r=(sum(l*w for l,h,w in parts),sum(h*w for l,h,w in parts))
            elif m=='mean':
                W=sum(w for *_,w in parts); r=(sum(l*w for l,h,w in parts)/W,sum(h*w for l,h,w in parts)/W)
            elif m=='count': r=(0,len(parts))
            else: r=(min(l for l,h,w in parts),max(h for l,h,w in parts))
            for t in s.get('transforms',[]):
                if t['kind']=='affine': r=tuple(x*t.get('multiply',1)+t.get('add',0) for x in r)
            ranges[s['id']]=r
            p=s.get('published_range')
            if p and (abs(p['low']-r[0])>1e-9 or abs(p['high']-r[1])>1e-9): err(f,f"{s['id']} range {r} published {p}")
            if not p: print('note',d['id'],s['id'],'no published range; derived',r)
            if s['measures'] not in dims: err(f,s['id']+' dimension')
            b=s.get('bands',[])
            if b:
                if b[0]['low']!=r[0]: err(f,s['id']+' first band')
                if [x['low'] for x in b]!=sorted(x['low'] for x in b) or b[-1]['low']>r[1]: err(f,s['id']+' bands')
            for c in s.get('cut_offs',[]):
                if not r[0]<=c['value']<=r[1]: err(f,s['id']+' cut-off')
                if set(c)!={'id','op','value','label','population','source'}: err(f,s['id']+' cut-off members')
            todo.remove(s)
        if len(todo)==n: err(f,'cycle or missing component'); break
    used={k['item'] for s in a['scales'] for k in s.get('keys',[])}
    if set(it)-used: print('note',d['id'],'items in no scale:',sorted(set(it)-used,key=int))
print('files',len(glob.glob(D+'/*.json')),'errors',bad)
sys.exit(bool(bad))
