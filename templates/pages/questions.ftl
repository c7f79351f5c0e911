<#ftl output_format="HTML">
<#import "/macros/layout.ftl" as layout>
<#import "/macros/lists.ftl" as lists>
<@layout.page doc=content root=content.rootpath>
<@layout.body content/>
<@lists.questions published_questions?sort_by("title") content.rootpath "" false 2/>
</@layout.page>
