package explainer.mutation;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A number is off by one, or of another magnitude: in digits, in words, as an ordinal. The parts of dates are not numbers. */
final class Numbers implements Mutation {

    private static final List<String> CARDINALS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven",
            "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
            "eighteen", "nineteen", "twenty");
    private static final List<String> TENS = List.of("ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy",
            "eighty", "ninety");
    private static final List<String> ORDINALS = List.of("zeroth", "first", "second", "third", "fourth", "fifth", "sixth",
            "seventh", "eighth", "ninth", "tenth");

    /** Digits that no month, hyphen of an ISO date or decade's s stands beside, and that are no year. */
    private static final Pattern DIGITS = Pattern.compile(
            "(?<![\\p{L}\\p{N},.-])(?!(?:1[5-9]|20)\\d\\d\\b)\\d+(?:[,.]\\d+)*(?![\\p{N}]|s\\b|(?:st|nd|rd|th)?(?:[–-]\\d+)? (?:" + Dates.MONTHS + ")\\b)"
                    + "(?<!(?:" + Dates.MONTHS + ") \\d{1,2})");
    /** "No one", "one another" and the like count nothing. */
    private static final Pattern WORDS = Pattern.compile("(?i)(?<!\\bno |\\bany|\\bsome|\\bevery)\\b(?:"
            + String.join("|", CARDINALS.subList(1, 21)) + "|" + String.join("|", TENS.subList(2, 9))
            + "|hundred|thousand|million|billion|" + String.join("|", ORDINALS.subList(1, 11)) + ")\\b(?! another\\b|[’']s)");

    private final boolean magnitude;

    private Numbers(boolean magnitude) {
        this.magnitude = magnitude;
    }

    static List<Mutation> all() {
        return List.of(new Numbers(false), new Numbers(true));
    }

    @Override
    public String name() {
        return magnitude ? "a number of another magnitude" : "a number off by one";
    }

    @Override
    public Stream<Mutant> of(Story story) {
        return Stream.concat(
                story.prose(DIGITS).flatMap(place -> digits(place.text()).flatMap(text -> Story.replace(place, text))),
                story.prose(WORDS).flatMap(place -> words(place.text().toLowerCase(Locale.ROOT))
                        .map(text -> likeCase(text, place.text())).flatMap(text -> Story.replace(place, text))));
    }

    private Stream<String> digits(String digits) {
        if (magnitude && digits.indexOf('.') > 0) {
            return Stream.of(digits.replace(".", ""), "0." + digits.replace(".", ""));
        }
        if (magnitude) {
            return Stream.of(digits + "0", digits.length() > 1 && digits.endsWith("0")
                    ? digits.substring(0, digits.length() - 1).replaceAll("[,.]$", "") : digits + "00");
        }
        int last = Character.digit(digits.charAt(digits.length() - 1), 10);
        String head = digits.substring(0, digits.length() - 1);
        Stream<String> up = last < 9 ? Stream.of(head + (last + 1)) : Stream.empty();
        return Stream.concat(up, last > 0 && digits.length() + last > 2 ? Stream.of(head + (last - 1)) : Stream.empty());
    }

    private Stream<String> words(String word) {
        int cardinal = CARDINALS.indexOf(word);
        int ten = TENS.indexOf(word);
        int ordinal = ORDINALS.indexOf(word);
        if (magnitude) {
            return switch (word) {
                case "hundred" -> Stream.of("thousand", "million");
                case "thousand" -> Stream.of("hundred", "million");
                case "million" -> Stream.of("thousand", "billion");
                case "billion" -> Stream.of("million");
                default -> cardinal > 0 && cardinal < 10 ? Stream.of(TENS.get(cardinal - 1))
                        : ten >= 0 ? Stream.of(CARDINALS.get(ten + 1)) : Stream.empty();
            };
        }
        if (ordinal > 0) {
            return Stream.of(ordinal - 1, ordinal + 1).filter(n -> n > 0 && n < ORDINALS.size()).map(ORDINALS::get);
        }
        if (cardinal > 0) {
            return Stream.of(cardinal - 1, cardinal + 1).filter(n -> n > 0 && n < CARDINALS.size()).map(CARDINALS::get);
        }
        return ten > 0 ? Stream.of(word + "-one", TENS.get(ten - 1) + "-nine") : Stream.empty();
    }

    private static String likeCase(String text, String model) {
        return Character.isUpperCase(model.charAt(0)) ? text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) : text;
    }
}
