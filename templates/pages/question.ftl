<#ftl output_format="HTML">
<#import "/macros/layout.ftl" as layout>
<#import "/macros/words.ftl" as words>
<#import "/macros/links.ftl" as links>
<#import "/macros/edtf.ftl" as edtf>
<#import "/macros/events.ftl" as events>
<#import "/macros/lists.ftl" as lists>
<#assign root = content.rootpath>
<#assign state><span class="state" data-state="${content.state}">${words.states[content.state]}</span> ${words.text.as_of?lower_case} <@edtf.show content.as_of/></#assign>
<@layout.page doc=content root=root kicker=state crumbs=published_questionss>
<@layout.body content/>
<@lists.events events.sorted()?filter(e -> links.list(content.events!)?seq_contains(links.slug(e))) root words.text.events true/>
<@lists.people links.list(content.people!) root words.text.people/>
</@layout.page>
