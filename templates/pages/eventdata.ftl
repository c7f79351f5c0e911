<#ftl output_format="JSON">
<#import "/macros/links.ftl" as links>
<#import "/macros/edtf.ftl" as edtf>
<#import "/macros/events.ftl" as events>
<#import "/macros/lists.ftl" as lists>
<#import "/macros/json.ftl" as json>
<#import "/macros/fault.ftl" as fault>
<@fault.guard content.file>
{
  "name": ${json.string(links.setting("name"))},
  "url": ${json.string(links.absolute(""))},
  "licence": ${json.string(config.site_licence_url)},
  "events": [
<#list events.sorted() as event>
<#assign b = edtf.bounds(event.when)>
    {"id": ${json.string(links.slug(event))}, "title": ${json.string(event.title)}, "url": ${json.string(links.absolute(event.uri))}, "when": ${json.string(event.when)}<#if event.when_note?has_content>, "when_note": ${json.string(event.when_note)}</#if><#if b.from != "">, "earliest": ${json.string(b.from)}</#if><#if b.to != "">, "latest": ${json.string(b.to)}</#if>, "summary": ${json.string(event.summary)}, "people": ${json.strings(links.list(event.people!))}, "sources": ${json.strings(links.list(event.sources))}, "voice": ${json.string(lists.voice(event))}}<#sep>,</#sep>
</#list>
  ]
}
</@fault.guard>
