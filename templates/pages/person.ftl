<#ftl output_format="HTML">
<#import "/macros/layout.ftl" as layout>
<#import "/macros/words.ftl" as words>
<#import "/macros/links.ftl" as links>
<#import "/macros/events.ftl" as events>
<#import "/macros/lists.ftl" as lists>
<#assign root = content.rootpath slug = links.slug(content)>
<@layout.page doc=content root=root kicker=content.role crumbs=published_peoples>
<#if content.also_known_as?has_content>
<p class="aka">${words.text.also_known_as} ${content.also_known_as?split(r"\s*;\s*", "r")?join("; ")}</p>
</#if>
<@layout.body content/>
<@lists.events events.of(slug, events.sorted()) root words.text.part_in true/>
<@lists.questions published_questions?sort_by("title")?filter(q -> links.list(q.people!)?seq_contains(slug)) root words.text.questions_here true/>
</@layout.page>
