package explainer.bake;

import java.util.List;

/** Source records that pages could not be made from. */
final class BrokenRecords {

    private static final String RECORD = "seeds/gull.yaml";

    static final List<Row> ROWS = List.of(
            Row.of("no seeds", p -> p.delete("seeds"), "seeds:1: error record-sound: there is no source record"),
            Row.of("no record among the seeds", p -> p.move(RECORD, "seeds/gull.txt"), "seeds:1: error record-sound: there is no source record"),
            Row.of("a record in a folder of its own", p -> p.move(RECORD, "seeds/birds/gull.yaml"),
                    "seeds/birds/gull.yaml:1: error record-sound: a record in a folder of its own is not read", "move it to seeds/gull.yaml"),
            Row.of("another ending", p -> p.move(RECORD, "seeds/gull.yml"),
                    "seeds/gull.yml:1: error record-sound: a record's name ends in .yaml"),
            Row.of("an ending in capitals", p -> p.move(RECORD, "seeds/gull.YAML"),
                    "seeds/gull.YAML:1: error record-sound: a record's name ends in .yaml"),
            Row.of("a key that is not the file's name", p -> p.replace(RECORD, "key: gull", "key: tern"),
                    "seeds/gull.yaml:1: error record-sound: this cannot be read as a source record", "it needs “key: gull”"),
            Row.of("two records of one key", p -> p.write("seeds/gull-2.yaml", p.read(RECORD)),
                    "seeds/gull-2.yaml:1: error record-sound: this cannot be read as a source record"),
            Row.of("a record that is one word", p -> p.write(RECORD, "gull\n"),
                    "seeds/gull.yaml:1: error record-sound: this cannot be read as a source record"),
            Row.of("a record that is a list", p -> p.write(RECORD, "- n: 1\n"),
                    "seeds/gull.yaml:1: error record-sound: this cannot be read as a source record"),
            Row.of("a record that is nested a level too deep", p -> p.write(RECORD, "gull:\n  key: gull\n  passages: []\n"),
                    "seeds/gull.yaml:1: error record-sound: this cannot be read as a source record"),
            Row.of("passages that are no list", p -> p.write(RECORD, "key: gull\npassages: many\n"),
                    "seeds/gull.yaml:1: error record-sound: this cannot be read as a source record", "a list of “passages:”"),
            Row.of("an empty record", p -> p.write(RECORD, ""), "gull.yaml"),
            Row.of("a record that is not YAML", p -> p.replace(RECORD, "key: gull", "key: [gull"), "gull.yaml"),
            Row.of("a record without its rights", p -> p.replace(RECORD, "rights: \"Invented for tests.\"\n", ""),
                    "seeds/gull.yaml:1: error record-sound: “rights” is missing"),
            Row.of("a record with a status", p -> p.replace(RECORD, "key: gull", "status: published\nkey: gull"),
                    "seeds/gull.yaml:1: error record-sound: “status” is a key that JBake uses itself"),
            Row.of("a record with an address", p -> p.replace(RECORD, "key: gull", "uri: index.html\nkey: gull"),
                    "seeds/gull.yaml:1: error record-sound: “uri” is a key that JBake uses itself"),
            Row.of("a passage without its number", p -> p.replace(RECORD, "  - n: 5\n    gist:", "  - gist:"),
                    "seeds/gull.yaml:1: error record-sound: entry 5 of the passages has no number"),
            Row.of("a number in quotation marks", p -> p.replace(RECORD, "n: 5", "n: \"5\""),
                    "seeds/gull.yaml:1: error record-sound: entry 5 of the passages has no number", "without quotation marks"),
            Row.of("a number that stands twice", p -> p.replace(RECORD, "n: 5", "n: 4"),
                    "seeds/gull.yaml:33: error record-sound: passage 4 stands twice"),
            Row.of("a passage without a gist", p -> p.replace(RECORD, "    gist: \"Fenn resigned in June 2021.\"\n", ""),
                    "seeds/gull.yaml:42: error record-sound: passage 5 has no gist"),
            Row.of("a passage without a voice", p -> p.replace(RECORD, "    voice: named\n", ""),
                    "seeds/gull.yaml:33: error record-sound: passage 4 has no voice that is known", "anonymous, document"),
            Row.of("an unknown voice", p -> p.replace(RECORD, "voice: named", "voice: loud"),
                    "seeds/gull.yaml:33: error record-sound: passage 4 has no voice that is known"),
            Row.of("a voice without a speaker", p -> p.replace(RECORD, "    who: \"two keepers\"\n", ""),
                    "seeds/gull.yaml:22: error record-sound: passage 2 does not say who says so"),
            Row.of("an unknown kind", p -> p.replace(RECORD, "kind: heading", "kind: headline"),
                    "seeds/gull.yaml:32: error record-sound: passage 3 is of no kind that is known: “headline”"),
            Row.of("a counterpart that there is not", p -> p.replace(RECORD, "contested: [2]", "contested: [12]"),
                    "seeds/gull.yaml:33: error record-sound: passage 4 is contested by “gull-12”, which is no passage"),
            Row.of("a counterpart that is a heading", p -> p.replace(RECORD, "contested: [gull-4]", "contested: [gull-3]"),
                    "seeds/gull.yaml:22: error record-sound: passage 2 is contested by “gull-3”"));

    private BrokenRecords() {}
}
