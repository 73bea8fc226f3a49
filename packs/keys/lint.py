#!/usr/bin/env python3
"""Wraps each key as a pack and lints it with a closeknit binary that is already built (argument 1)."""
import json,glob,os,subprocess,sys,tempfile
D=os.path.dirname(os.path.abspath(__file__)); B=sys.argv[1]
t=tempfile.mkdtemp(); fs=[]
for f in sorted(glob.glob(D+'/*.json')):
    d=json.load(open(f))
    p={'format':1,'id':d['id'],'title':d['title'],'language':'en','about':'The published key by item number, for tests.',
       'dimensions':[dict(x,kind='screening') for x in d['dimensions']],'assessments':[d['assessment']]}
    o=os.path.join(t,d['id']+'.en.json'); json.dump(p,open(o,'w'))
    r=subprocess.run([B,'lint',o],capture_output=True,text=True)
    if r.returncode or r.stdout.strip() or r.stderr.strip(): print(d['id'],r.returncode,(r.stdout+r.stderr)[:600])
