<#ftl output_format="HTML">
<#import "/macros/layout.ftl" as layout>
<#import "/macros/links.ftl" as links>
<#import "/macros/edtf.ftl" as edtf>
<#import "/macros/words.ftl" as words>
<#import "/macros/corrections.ftl" as corrections>
<#assign root = content.rootpath>
<#assign day><@edtf.show links.day(content.date)/></#assign>
<@layout.page doc=content root=root kicker=day crumbs=published_correctionss parts=["corrections"]>
<div class="prose">
<@corrections.change content/>
</div>
<@layout.body content/>
<p class="more"><a href="${root}${corrections.address(content)}">${corrections.page(content).title}</a></p>
</@layout.page>
