package nl.partnership.web.base;

import static nl.partnership.web.base.House.assertNone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.partnership.domain.base.Room;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nobody reads "1 weken": a sentence that counts is written anew for one, or is never about one. */
@Tag("shape")
class CountedTextsTest {

    /** A number and what is counted, in the plural. */
    private static final Map<String, Pattern> COUNTED = Map.of(
            "nl",
                    Pattern.compile(
                            "\\{\\d\\} (?:andere |open |eigen )?(?:dagen|weken|maanden|jaren|minuten|uren|scholen"
                                    + "|organisaties|partners|mensen|personen|rollen|taken|vragen|thema’s|regels|kolommen|stappen"
                                    + "|plaatsen|vakjes|combinaties|fouten|codes|incidenten|meldingen|metingen|bronnen|bevindingen"
                                    + "|speerpunten|afspraken|verwachtingen|samenwerkingen|gesprekken|overleggen|begrippen|gevallen"
                                    + "|voorbeelden|tekens|proefvragen|keren|dingen)(?!\\p{L})"),
            "en",
                    Pattern.compile("\\{\\d\\} (?:other |open |more )?(?:days|weeks|months|years|minutes|hours|schools"
                            + "|organisations|partners|people|roles|tasks|questions|themes|rules|columns|rows|steps"
                            + "|places|squares|combinations|errors|codes|incidents|entries|measurements|sources|findings"
                            + "|priorities|agreements|expectations|partnerships|conversations|consultations|terms|cases"
                            + "|examples|characters|times|others|things)(?!\\p{L})"));

    /** What stands before a limit, or before the whole of a part. */
    private static final Pattern LIMIT = Pattern.compile(
            "(?:hoogstens|hooguit|minstens|ten hoogste|tot|van|al|alle|dan|zijn er al|at most|at least|than|to|of|about|ongeveer)\\s$",
            Pattern.CASE_INSENSITIVE);

    /** Sentences in which it is never one, and why. */
    private static final Map<String, String> NEVER_ONE = Map.ofEntries(
            Map.entry("agreement.tooLong", "a limit"),
            Map.entry("schoolyear.holiday.tooLong", "a limit"),
            Map.entry("account.token.tooMany", "a limit"),
            Map.entry("insight.priority.measured", "a limit"),
            Map.entry("insight.priority.sixth", "a limit"),
            Map.entry("language.own.tooMany", "a limit"),
            Map.entry("language.own.six", "always six"),
            Map.entry("home.setUp.lead", "always six"),
            Map.entry("review.dossier.tooMany", "more than a limit"),
            Map.entry("support.expertise.full", "a limit"),
            Map.entry("audit.words", "the length of what was long enough to have a fingerprint"),
            Map.entry("rule.csv.halfLine", "a row of rules has many columns"),
            Map.entry("conversation.minutes", "a conversation takes a quarter of an hour at least"),
            Map.entry("support.consultation.at", "a consultation takes a quarter of an hour at least"),
            Map.entry("consent.ages.from", "nobody of one year"),
            Map.entry("privacy.told.age.from", "nobody of one year"),
            Map.entry("privacy.told.age.between", "nobody of one year"),
            Map.entry("language.practice.half.first.HARDLY", "three cases at least"),
            Map.entry("language.practice.half.first.NEARLY_ALL", "three cases at least"),
            Map.entry("language.practice.half.second.HARDLY", "three cases at least"),
            Map.entry("language.practice.half.second.NEARLY_ALL", "three cases at least"),
            Map.entry("base.date.ahead", "the day after is tomorrow"),
            Map.entry("base.date.late", "base.date.lateOne"),
            Map.entry("insight.source.daysLate", "insight.source.dayLate"),
            Map.entry("insight.source.weeksLate", "from two weeks on"),
            Map.entry("review.late", "review.lateOne"),
            Map.entry("task.stranded.count", "task.stranded.one"),
            Map.entry("search.total", "search.one"),
            Map.entry("schoolyear.todo.left", "the day before says so itself"),
            Map.entry("schoolyear.spread.REGION", "offered where there are several"),
            Map.entry("schoolyear.spread.BOARD", "offered where there are several"));

    @Test
    void a_sentence_that_counts_is_written_anew_for_one() {
        List<String> wrong = new ArrayList<>();
        Set<String> unneeded = new TreeSet<>(NEVER_ONE.keySet());
        for (Room room : Room.values()) {
            for (String language : Language.ALL) {
                Messages.read(room.code(), language).forEach((name, sentence) -> {
                    String key = (String) name;
                    if (counts(language, (String) sentence)
                            && !key.endsWith(".many")
                            && !Messages.in(Locale.forLanguageTag(language)).containsKey(key + Messages.ONE)
                            && !unneeded.remove(key)
                            && !NEVER_ONE.containsKey(key)) {
                        wrong.add(language + " " + key + " = " + sentence);
                    }
                });
            }
        }
        assertNone(wrong, "sentences that say 1 days: add the same key with .one, or say why it is never one");
        assertNone(List.copyOf(unneeded), "sentences of which it need not be said any more");
    }

    private static boolean counts(String language, String sentence) {
        Matcher counted = COUNTED.get(language).matcher(sentence);
        while (counted.find()) {
            if (!LIMIT.matcher(sentence.substring(0, counted.start())).find()) {
                return true;
            }
        }
        return false;
    }

    @Test
    void one_is_said_as_one_by_the_first_number_of_a_sentence() {
        Messages dutch = Messages.in(Locale.forLanguageTag("nl"));
        assertEquals("Elke week", dutch.fill("support.consultation.every", 1));
        assertEquals("Elke 2 weken", dutch.fill("support.consultation.every", 2));
        assertEquals(
                "Nog niet bijeen sinds 3 november, afgesproken elke week",
                dutch.fill("support.consultation.never", "3 november", 1));
        assertEquals("1 week niet bijeen, afgesproken 1", dutch.fill("support.consultation.late", 1L, 1));
        assertTrue(Messages.in(Locale.ENGLISH)
                .fill("support.consultation.every", 1)
                .contains("Every week"));
    }
}
