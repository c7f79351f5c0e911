// The archetype plugin would send every file through Velocity, which takes the headings of Markdown for comments. So it
// writes only a pom, which goes, and the archetype's own jar does what its command "new" does.
def folder = new File(request.outputDirectory as String, request.artifactId as String)
def version = request.archetypeVersion as String
def jar = new File(request.localRepository.basedir as String, [
    (request.archetypeGroupId as String).replace('.', '/'), request.archetypeArtifactId, version,
    "${request.archetypeArtifactId}-${version}.jar"].join('/'))
def java = new File(System.getProperty('java.home'), 'bin/java')
def chosen = request.properties

new File(folder, 'pom.xml').delete()
def process = new ProcessBuilder([java, '-jar', jar, 'new', folder, '--title', chosen.title, '--key', chosen.key,
    '--language', chosen.language, '--group', chosen.groupId]*.toString()).inheritIO().start()
if (process.waitFor() != 0) {
    throw new IllegalStateException("nothing was written into ${folder}: see above")
}
