<#ftl output_format="HTML">
<#import "/macros/layout.ftl" as layout>
<@layout.page doc=content root=content.rootpath>
<@layout.body content/>
</@layout.page>
