<#ftl output_format="JSON">
<#import "/macros/links.ftl" as links>
<#import "/macros/citations.ftl" as citations>
<#import "/macros/plain.ftl" as plain>
<#import "/macros/record.ftl" as record>
<#import "/macros/json.ftl" as json>
<#import "/macros/fault.ftl" as fault>
<#macro annotation doc n text voice ids>
    {"@context": "http://www.w3.org/ns/anno.jsonld", "id": ${json.string(links.absolute(links.file(content)) + "#" + links.slug(doc) + "-" + doc.type + "-c" + n?c)}, "type": "Annotation", "motivation": "linking", "voice": ${json.string(voice)},
     "target": {"source": ${json.string(links.absolute(doc.uri))}, "selector": {"type": "FragmentSelector", "value": "c${n?c}", "refinedBy": {"type": "TextQuoteSelector", "exact": ${json.string(text)}}}},
     "body": [<#list ids as id>{"type": "SpecificResource", "source": ${json.string(links.absolute(sources) + "#" + id)}, "purpose": "linking"}<#sep>, </#list>]}</#macro>
<@fault.guard content.file>
<#assign sources = (published_sourcess?first.uri)!"" items = []>
<#list links.pages() as doc>
<#if doc.sources?has_content><#assign ids = citations.listed(doc.sources) items = items + [{"doc": doc, "n": 0, "text": doc.summary, "voice": record.weakest(ids), "ids": ids}]></#if>
<#list citations.claims(doc.body) as claim><#assign items = items + [{"doc": doc, "n": claim.n, "text": plain.text(claim.text?replace(r"^[\s.,;:!?)”’]*", "", "r")), "voice": claim.voice, "ids": claim.ids}]></#list>
</#list>
{
  "@context": "http://www.w3.org/ns/anno.jsonld",
  "id": ${json.string(links.absolute(links.file(content)))},
  "type": "AnnotationCollection",
  "label": ${json.string(content.title)},
  "total": ${items?size?c},
  "first": {"id": ${json.string(links.absolute(links.file(content)) + "#page")}, "type": "AnnotationPage", "startIndex": 0, "items": [
<#list items as item>
<@annotation item.doc item.n item.text item.voice item.ids/><#sep>,</#sep>

</#list>
  ]}
}
</@fault.guard>
