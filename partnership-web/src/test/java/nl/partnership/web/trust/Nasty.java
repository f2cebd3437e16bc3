package nl.partnership.web.trust;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;

/** What nobody means to type or send, by chance. */
final class Nasty {

    /** An element that no page has, and words that only an expression could make. */
    static final String ELEMENT = "<i id=x9>";

    static final String EVALUATED = "x9y8";

    private static final List<String> WORDS = List.of(
            "",
            " ",
            "\0",
            "a\0b",
            "'",
            "' or 1=1 --",
            ELEMENT,
            "\">" + ELEMENT,
            "'>" + ELEMENT + "<script>alert(1)</script>",
            "#{'x9'.concat('y8')}",
            "${'x9'.concat('y8')}",
            "-1",
            "0",
            "9".repeat(400),
            "1e999",
            "NaN",
            "\u0661\u0662",
            "x".repeat(70_000),
            "\ud83d\ude00".repeat(2_000),
            "\u202e\u200b\ufeff",
            "e\u0301".repeat(500),
            "../../../../etc/passwd",
            "file:///etc/passwd",
            "http://127.0.0.1:1/",
            "a\r\nX-Own: y",
            "=1+1",
            "2026-02-30",
            "+999999999-12-31",
            "25:99",
            "00000000-0000-0000-0000-000000000000",
            "null",
            "true",
            "%00",
            "%zz",
            "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>",
            "{\"a\":",
            "a@b\r\nBcc: c@d.example");

    private static final List<String> JSON = List.of(
            "[".repeat(5_000),
            "{\"a\":".repeat(3_000),
            "1e400",
            "-0",
            "\"\\ud800\"",
            "\"\\x\"",
            "\"\\u0000\"",
            "{\"a\":1,\"a\":2}",
            "\ufeff{}",
            "[]",
            "null",
            "NaN",
            "\"" + "x".repeat(50_000) + "\"",
            "/* */ {}",
            "{'a':1}",
            "{\"a\":1}}",
            "99999999999999999999999999");

    private final Random random;

    Nasty(Random random) {
        this.random = random;
    }

    String word() {
        return one(WORDS);
    }

    <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** A good JSON with one value, or one end, of another kind. */
    String json(String good) {
        String piece = one(JSON);
        return switch (random.nextInt(4)) {
            case 0 -> piece;
            case 1 -> good.substring(0, random.nextInt(good.length())) + piece;
            case 2 -> mutated(good);
            default -> good.replaceFirst(":\"[^\"]*\"", Matcher.quoteReplacement(":" + piece));
        };
    }

    /** Some signs of it are others, gone, or twice there. */
    String mutated(String good) {
        StringBuilder bad = new StringBuilder(good);
        for (int i = 1 + random.nextInt(5); i > 0 && !bad.isEmpty(); i--) {
            int place = random.nextInt(bad.length());
            switch (random.nextInt(4)) {
                case 0 -> bad.setCharAt(place, (char) random.nextInt(256));
                case 1 -> bad.deleteCharAt(place);
                case 2 -> bad.insert(place, bad.charAt(place));
                default -> bad.insert(place, (char) random.nextInt(32));
            }
        }
        return bad.toString();
    }
}
