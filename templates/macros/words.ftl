<#ftl output_format="HTML">
<#-- The interface's words in the site's language, and how they are filled in. -->
<#import "/words/" + config.site_language + ".ftl" as w>

<#assign text = w.text voices = w.voices marks = w.marks states = w.states direction = w.direction>

<#-- A sentence with {name} in it, and the values to put there. -->
<#function fill sentence values>
  <#local out = sentence>
  <#list values as name, value><#local out = out?replace("{" + name + "}", value)></#list>
  <#return out>
</#function>

<#-- The same for a number {n} of things: the language says which of its forms goes with the number. -->
<#function counted forms n>
  <#return fill(forms[w.form(n)], {"n": n?c})>
</#function>
