<#ftl output_format="HTML">
<#-- The folders: what lies where it would be lost, published raw or overwritten. -->
<#import "/macros/fault.ftl" as fault>
<#import "/macros/links.ftl" as links>

<#assign files = fault.java["java.nio.file.Files"] path = fault.java["java.nio.file.Path"]>
<#function slashes folder><#return folder?string?replace("\\", "/")></#function>
<#assign project = slashes(config.sourceFolder) content = slashes(config.contentFolder) assets = slashes(config.assetFolder) output = slashes(config.destinationFolder)>
<#-- What a page may show or offer; anything else beside the pages would be published as it is. -->
<#assign media = ["png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "pdf"]>
<#-- Files that the bake makes and no document stands behind. -->
<#assign made = [config.archive_file, config.feed_file, config.sitemap_file, config.error404_file, config.index_file]>


<#function finding path rule message hint line=1>
  <#return {"path": fault.short(path), "line": line, "rule": rule, "message": message, "hint": hint}>
</#function>

<#-- All files below a folder, as paths with slashes, in order; none where there is no folder. -->
<#function below folder>
  <#if !files.isDirectory(path.of(folder, []))><#return []></#if>
  <#local out = []>
  <#list files.walk(path.of(folder, []), []).toList() as p>
    <#if files.isRegularFile(p, [])><#local out = out + [slashes(p)]></#if>
  </#list>
  <#return out?sort>
</#function>

<#function visible file folder><#return !file?remove_beginning(folder)?contains("/.")></#function>
<#function inside folder><#return below(folder)?filter(f -> visible(f, folder))></#function>

<#-- The Markdown files that are meant to be pages, and where JBake puts what comes of one: a page, or, for some types, data. -->
<#function pages><#return inside(content)?filter(f -> f?ends_with(".md"))></#function>
<#function uri file><#return file?remove_beginning(content + "/")?remove_ending(".md") + ".html"></#function>
<#function written><#return all_content?map(d -> links.isPage(d)?then(d.uri, links.file(d)))></#function>

<#function findings>
  <#local out = []>
  <#list inside(content) as file><#local out = out + entry(file)></#list>
  <#if pages()?size == 0><#local out = out + [finding(content, "header-complete", "there is no page to bake", "the content folder needs at least an index.md of type home")]></#if>
  <#-- JBake tells a page that it could not write to its log alone, and the log is not shown. -->
  <#if files.getFileStore(path.of(output, [])).usableSpace lt 8000000>
    <#local out = out + [finding(output, "file-sound", "the disk is full, or nearly so", "make room for the pages: 10 MB are enough for a few hundred")]>
  </#if>
  <#if !files.isDirectory(path.of(assets, []))><#local out = out + [finding(assets, "reference-resolves", "the folder is missing", "it holds the style sheets and pictures; bring it back from version control")]></#if>
  <#list (below(content) + below(assets))?filter(f -> f?ends_with("/.jbakeignore")) as file>
    <#local out = out + [finding(file, "reference-resolves", "JBake leaves out the whole folder because of this file", "remove it, and write status=draft into a page that is to wait")]>
  </#list>
  <#local taken = made + written() + inside(content)?map(f -> f?ends_with(".md")?then(uri(f), f?remove_beginning(content + "/")))>
  <#list inside(assets) as file>
    <#local target = file?remove_beginning(assets + "/")>
    <#if taken?seq_contains(target)>
      <#local out = out + [finding(file, "reference-resolves", "this asset and the content both make “" + target + "”", "rename one of the two: the other would be lost")]>
    </#if>
  </#list>
  <#return out>
</#function>

<#-- One file of the content folder. -->
<#function entry file>
  <#local name = file?keep_after_last("/") ending = name?keep_after_last(".")>
  <#if ending != "md">
    <#if media?seq_contains(ending)><#return []></#if>
    <#return [finding(file, "reference-resolves", "“" + name + "” is not a page and would be published as it is, or not at all", "a page's name ends in .md, in small letters; move anything else out of the content folder")]>
  </#if>
  <#if !file?remove_beginning(content)?matches(r"(/[a-z0-9]+(-[a-z0-9]+)*)+\.md") || name?ends_with("-draft.md")>
    <#return [finding(file, "header-value", "the name “" + file?remove_beginning(content + "/") + "” would give an odd address", "use small letters, digits and single hyphens, and no “-draft” at the end: “a-plain-name.md”")]>
  </#if>
  <#if name?length gt 150>
    <#return [finding(file, "header-value", "the name of this page is longer than 150 letters", "give it a short one: it is the page's address, and some systems cannot write it")]>
  </#if>
  <#if made?seq_contains(uri(file))>
    <#return [finding(file, "header-value", "the bake writes “" + uri(file) + "” itself", "give the page another name")]>
  </#if>
  <#return []>
</#function>

<#-- JBake leaves what came of a file that was deleted, renamed or made a draft. Only the build's own folder is swept. -->
<#macro sweep>
<#if output?starts_with(project + "/target/")>
  <#local kept = made + inside(assets)?map(f -> f?remove_beginning(assets + "/")) + inside(content)?map(f -> f?remove_beginning(content + "/")) + written()>
  <#list below(output) as file>
    <#if !kept?seq_contains(file?remove_beginning(output + "/"))><#local gone = files.delete(path.of(file, []))!></#if>
  </#list>
</#if>
</#macro>
