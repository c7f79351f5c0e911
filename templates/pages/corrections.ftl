<#ftl output_format="HTML">
<#import "/macros/layout.ftl" as layout>
<#import "/macros/corrections.ftl" as corrections>
<@layout.page doc=content root=content.rootpath parts=["corrections"]>
<@layout.body content/>
<@corrections.list content.rootpath/>
</@layout.page>
