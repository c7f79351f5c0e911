<#ftl output_format="JSON">
<#import "/macros/links.ftl" as links>
<#import "/macros/events.ftl" as events>
<#import "/macros/json.ftl" as json>
<#import "/macros/fault.ftl" as fault>
<@fault.guard content.file>
<#assign all = events.sorted()>
{
  "name": ${json.string(links.setting("name"))},
  "url": ${json.string(links.absolute(""))},
  "licence": ${json.string(config.site_licence_url)},
  "people": [
<#list published_persons?sort_by("uri") as person>
<#assign slug = links.slug(person)>
    {"id": ${json.string(slug)}, "name": ${json.string(person.name)}, "named": ${(person.camp != "unnamed")?c}, "url": ${json.string(links.absolute(person.uri))}, "role": ${json.string(person.role)}, "camp": ${json.string(person.camp)}, "summary": ${json.string(person.summary)}, "events": ${json.strings(events.of(slug, all)?map(e -> links.slug(e)))}, "questions": ${json.strings(published_questions?filter(q -> links.list(q.people!)?seq_contains(slug))?map(q -> links.slug(q))?sort)}, "sources": ${json.strings(links.list(person.sources))}}<#sep>,</#sep>
</#list>
  ]
}
</@fault.guard>
