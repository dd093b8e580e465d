import { chromium } from '@playwright/test'
const b = await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu','--disable-quic','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync']})
const base='http://127.0.0.1:8090'
const [,, path, name, w='1280', scheme='light', actions='']=process.argv
const p = await b.newPage({viewport:{width:+w,height:860}, colorScheme:scheme})
p.on('console',m=>console.log('console',m.type(),m.text())); p.on('pageerror',e=>console.log('pageerror',e.message)); p.on('requestfailed',r=>console.log('failed',r.url()))
await p.goto(base+path); await p.waitForTimeout(800)
for (const a of actions.split(';').filter(Boolean)) { if(a.startsWith('click ')) await p.locator(a.slice(6)).first().click(); else if(a.startsWith('wait')) await p.waitForTimeout(500); else if(a=='full'){}; await p.waitForTimeout(300)}
await p.screenshot({path:'/tmp/'+name+'.png', fullPage: actions.includes('full')})
await b.close()
