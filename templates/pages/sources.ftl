<#ftl output_format="HTML">
<#import "/macros/layout.ftl" as layout>
<#import "/macros/ledger.ftl" as ledger>
<#import "/macros/record.ftl" as record>
<#assign root = content.rootpath uses = ledger.uses()>
<@layout.page doc=content root=root list=false parts=["charts"]>
<@layout.body content/>
<@ledger.voices uses/>
<#list record.records as source>
<@ledger.source source uses root/>
</#list>
<@ledger.byPage root/>
</@layout.page>
