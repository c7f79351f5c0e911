<#ftl output_format="HTML">
<#-- The source records, as far as pages would be lost or spoiled without them. The check reads them closely. -->
<#import "folders.ftl" as folders>

<#assign seeds = config.dataFolder?string>

<#function findings>
  <#local out = []>
  <#local records = folders.below(seeds)?filter(f -> folders.visible(f, seeds) && f?matches(r".*\.ya?ml$") && !f?contains("/originals/"))>
  <#if records?size == 0><#return [folders.finding(seeds, "record-sound", "there is no source record", "seeds/<key>.yaml says what the source states; without it nothing can be cited")]></#if>
  <#list records as file>
    <#local name = file?remove_beginning(seeds + "/")>
    <#if name?contains("/")>
      <#local out = out + [folders.finding(file, "record-sound", "a record in a folder of its own is not read", "move it to seeds/" + name?keep_after_last("/"))]>
    <#else>
      <#local mine = datas?filter(d -> d.sourceuri == name)>
      <#if mine?size == 0 || !mine[0].passages?? || !mine[0].passages?is_sequence || (mine[0].key!"") != name?keep_before_last(".")>
        <#local out = out + [folders.finding(file, "record-sound", "this cannot be read as a source record", "it needs “key: " + name?keep_before_last(".") + "” and a list of “passages:”, each with its number “n:”")]>
      </#if>
    </#if>
  </#list>
  <#return out>
</#function>
