import explainer.source.Seal;
import explainer.source.SealFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Writes a site of any size whose pages are like real ones: {@code java -cp target/explainer.jar bench/GenerateSite.java
 * FOLDER DOCUMENTS [DOCUMENTS_PER_RECORD]}. For each hundred documents, or as many as are asked for, there is a record of
 * forty passages with its seal; the same numbers give the same bytes.
 */
public final class GenerateSite {

    private static final int PASSAGES = 40;
    private static final int PEOPLE = 12;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final List<String> STARTS = List.of("Bar", "Cor", "Dan", "Fel", "Gor", "Hal", "Jor", "Kel", "Lor", "Mar", "Nor", "Pel", "Rad", "Sol", "Tor", "Vel", "Wal", "Zan");
    private static final List<String> ENDS = List.of("den", "vik", "mund", "lin", "ska", "berg", "ton", "ric", "holm", "nov", "dale", "rup", "stad", "wen", "more", "field");
    private static final List<String> FIRST = List.of("Ada", "Boris", "Clara", "Dario", "Edda", "Felix", "Greta", "Hugo", "Irma", "Jonas", "Karin", "Leon");
    private static final List<String> GOODS = List.of("coal", "timber", "grain", "salt", "copper", "cement", "wool", "barley", "glass", "steel");
    private static final List<String> WORDS = List.of("bridge", "harbour", "depot", "warehouse", "station", "quarry", "canal", "market", "mill", "dockyard");

    private record Fact(int n, String voice, String who, int teller, int hearer, LocalDate day, int number, String goods, String place, String quote) {
        String says() {
            return switch (voice) {
                case "anonymous" -> ", people close to the matter say,";
                case "document" -> ", according to a person who has seen the ledger,";
                default -> "";
            };
        }
    }

    private final Path folder;
    private final Random random = new Random(20261122);

    private GenerateSite(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException {
        new GenerateSite(Path.of(args[0])).write(Integer.parseInt(args[1]), args.length > 2 ? Integer.parseInt(args[2]) : 100);
    }

    private void write(int documents, int perRecord) throws IOException {
        for (String name : List.of("seeds", "content/timeline", "content/people", "content/questions", "assets")) {
            Files.createDirectories(folder.resolve(name));
        }
        String settings = Files.readString(Path.of("jbake.properties")).replaceAll("(?m)^quotation\\.budget=.*", "quotation.budget=999999");
        Files.writeString(folder.resolve("jbake.properties"), settings);
        for (int record = 0, done = 0; done < documents; record++) {
            int pages = Math.min(perRecord, documents - done);
            record(record, pages);
            done += pages;
        }
    }

    private void record(int record, int pages) throws IOException {
        String key = "r" + record;
        List<String> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            people.add(FIRST.get(i) + " " + surname(record * PEOPLE + i));
        }
        List<Fact> facts = new ArrayList<>();
        for (int n = 1; n <= PASSAGES; n++) {
            facts.add(fact(n));
        }
        Files.writeString(folder.resolve("seeds/" + key + ".yaml"), yaml(key, people, facts));
        String original = String.join("\n", facts.stream().map(fact -> original(fact, people)).toList());
        Files.writeString(folder.resolve("seeds/" + key + ".seal"), SealFile.write(Seal.of(key, List.of(), original)));
        for (int page = 0; page < pages; page++) {
            if (page < PEOPLE) {
                person(key, people, facts, page);
            } else if (page % 4 == 0) {
                question(key, people, facts, page);
            } else {
                event(key, people, facts, page);
            }
        }
    }

    private Fact fact(int n) {
        String voice = List.of("reporting", "anonymous", "reporting", "document", "named").get(n % 5);
        String who = switch (voice) {
            case "anonymous" -> "people close to the matter";
            case "document" -> "a person who has seen the ledger";
            case "named" -> "the teller";
            default -> "the newspaper";
        };
        int teller = n <= PEOPLE ? n - 1 : random.nextInt(PEOPLE);
        String goods = GOODS.get(random.nextInt(GOODS.size()));
        String place = WORDS.get(random.nextInt(WORDS.size()));
        return new Fact(n, voice, who, teller, (teller + 1 + random.nextInt(PEOPLE - 1)) % PEOPLE,
                LocalDate.of(2010, 1, 1).plusDays(random.nextInt(3_000)), 21 + random.nextInt(900), goods, place,
                "the " + place + " will not wait for the " + goods);
    }

    private static String surname(int i) {
        int a = i % STARTS.size();
        int b = i / STARTS.size() % ENDS.size();
        int c = i / STARTS.size() / ENDS.size();
        return STARTS.get(a) + (c == 0 ? "" : ENDS.get(c % ENDS.size())) + (c < ENDS.size() ? "" : ENDS.get(c / ENDS.size() % ENDS.size())) + ENDS.get(b);
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static String last(String name) {
        return name.substring(name.indexOf(' ') + 1);
    }

    private static String original(Fact fact, List<String> people) {
        return "It was on " + fact.day().format(DAY) + " that " + people.get(fact.teller()) + " is remembered to have spoken to "
                + people.get(fact.hearer()) + " at the " + fact.place() + " of " + fact.number() + " wagons full of " + fact.goods()
                + ", and “" + fact.quote() + "” was how the talk ended.";
    }

    private static String yaml(String key, List<String> people, List<Fact> facts) {
        StringBuilder yaml = new StringBuilder("key: " + key + "\npublisher: The Wagon Post\nyear: \"2019\"\nlanguage: en\nrights: \"Made up.\"\ncopy: \"Complete.\"\nentities:\n");
        people.forEach(name -> yaml.append("  - { id: ").append(slug(name)).append(", name: ").append(name).append(", aliases: [")
                .append(last(name)).append("], kind: person }\n"));
        yaml.append("passages:\n");
        for (Fact fact : facts) {
            yaml.append("  - n: ").append(fact.n()).append("\n    gist: \"").append(last(people.get(fact.teller()))).append(" told ")
                    .append(last(people.get(fact.hearer()))).append(" at the ").append(fact.place()).append(" about ").append(fact.number())
                    .append(" wagons of ").append(fact.goods()).append(".\"\n    voice: ").append(fact.voice()).append("\n    who: \"").append(fact.who())
                    .append("\"\n    entities: [").append(slug(people.get(fact.teller()))).append(", ").append(slug(people.get(fact.hearer())))
                    .append("]\n    dates: [\"").append(fact.day()).append("\"]\n    figures: [\"").append(fact.number()).append(" wagons of ").append(fact.goods())
                    .append("\"]\n    quotes: [\"").append(fact.quote()).append("\"]\n");
        }
        return yaml.toString();
    }

    private static String header(String title, String type, String rest) {
        return "title=" + title + "\ntype=" + type + "\nstatus=published\ndate=2026-11-22\n" + rest + "~~~~~~\n";
    }

    private static String cite(String key, Fact fact) {
        return " [" + fact.n() + "](#" + key + "-" + fact.n() + ")";
    }

    private static String linked(List<String> people, int i) {
        return "[" + last(people.get(i)) + "](../people/" + slug(people.get(i)) + ".md)";
    }

    private static String sentence(String key, List<String> people, Fact fact) {
        return "On " + fact.day().format(DAY) + fact.says() + (fact.says().isEmpty() ? " " : " ") + linked(people, fact.teller()) + " told "
                + linked(people, fact.hearer()) + " about " + fact.number() + " wagons of " + fact.goods() + ", at the " + fact.place()
                + cite(key, fact) + ". “" + fact.quote().substring(0, 1).toLowerCase(Locale.ROOT) + fact.quote().substring(1) + "”, "
                + (fact.says().isEmpty() ? "" : fact.says().replaceAll("^, |,$", "") + ", ") + last(people.get(fact.teller())) + " told him there" + cite(key, fact) + ".";
    }

    private static String summary(List<String> people, Fact fact) {
        return last(people.get(fact.teller())) + fact.says() + " told " + last(people.get(fact.hearer())) + " about " + fact.number() + " wagons of " + fact.goods() + ".";
    }

    private static String sources(String key, List<Fact> facts, int page, int... offsets) {
        return java.util.Arrays.stream(offsets).mapToObj(i -> key + "-" + of(facts, page + i).n()).collect(java.util.stream.Collectors.joining(","));
    }

    private static Fact of(List<Fact> facts, int i) {
        return facts.get(i % facts.size());
    }

    private void event(String key, List<String> people, List<Fact> facts, int page) throws IOException {
        Fact fact = of(facts, page);
        String body = String.join("\n\n", List.of(sentence(key, people, fact), sentence(key, people, of(facts, page + 7)), sentence(key, people, of(facts, page + 13)),
                sentence(key, people, of(facts, page + 19))));
        String header = header("A talk at the " + fact.place(), "event", "when=" + fact.day() + "\npeople=" + slug(people.get(fact.teller())) + "," + slug(people.get(fact.hearer()))
                + "\nsources=" + sources(key, facts, page, 0, 7, 13, 19) + "\nsummary=" + summary(people, fact) + "\n");
        Files.writeString(folder.resolve("content/timeline/" + key + "-" + page + ".md"), header + body + "\n");
    }

    private void person(String key, List<String> people, List<Fact> facts, int page) throws IOException {
        Fact fact = facts.stream().filter(f -> f.teller() == page || f.hearer() == page).findFirst().orElse(facts.get(0));
        String header = header(people.get(page), "person", "name=" + people.get(page) + "\nrole=Spoke of wagons of " + fact.goods() + (fact.says().isEmpty() ? "" : fact.says().replaceAll(",$", ""))
                + "\ncamp=rail\nsources=" + key + "-" + fact.n() + "\nsummary=" + summary(people, fact) + "\n");
        Files.writeString(folder.resolve("content/people/" + slug(people.get(page)) + ".md"),
                header + sentence(key, people, fact).replace("../people/", "") + "\n");
    }

    private void question(String key, List<String> people, List<Fact> facts, int page) throws IOException {
        Fact fact = of(facts, page);
        Fact other = of(facts, page + 11);
        String open = "Why " + last(people.get(fact.teller())) + " spoke of the " + fact.goods() + " is not said" + cite(key, fact).replace(")", " \"not said\")") + ".";
        String header = header("What became of the wagons?", "question", "state=open\nas_of=2026-11-22\npeople=" + slug(people.get(fact.teller()))
                + "\nsources=" + sources(key, facts, page, 0, 11) + "\nsummary=" + summary(people, fact) + "\n");
        Files.writeString(folder.resolve("content/questions/" + key + "-" + page + ".md"), header + "## What is reported\n\n" + sentence(key, people, fact) + "\n\n"
                + sentence(key, people, other) + "\n\n## What is not known\n\n" + open + "\n\n## Who could say\n\n" + linked(people, fact.teller()) + " could say what became of the "
                + fact.number() + " wagons of " + fact.goods() + cite(key, fact) + " [note](#editor).\n\n## What would settle it\n\nA list of the wagons of " + fact.goods() + cite(key, fact) + " [note](#editor).\n");
    }
}
