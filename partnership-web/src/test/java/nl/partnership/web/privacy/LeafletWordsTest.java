package nl.partnership.web.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.privacy.LeafletContent;
import nl.partnership.domain.privacy.LeafletGroup;
import nl.partnership.domain.privacy.LeafletSentence;
import nl.partnership.domain.rule.Basis;
import nl.partnership.domain.rule.ConsentAges;
import nl.partnership.domain.rule.Outcome;
import nl.partnership.domain.rule.RuleFormat;
import nl.partnership.domain.rule.RuleVersion;
import nl.partnership.domain.rule.Rules;
import nl.partnership.domain.rule.Vocabulary;
import nl.partnership.ejb.privacy.LeafletView;
import nl.partnership.web.base.Messages;
import nl.partnership.web.base.paper.PdfUa;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class LeafletWordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final LeafletContent CONTENT = LeafletContent.of(
            new Rules(
                    1,
                    new SchoolYear(2026),
                    RuleFormat.shipped().stream()
                            .map(rule -> new RuleVersion(rule, 1))
                            .toList(),
                    Vocabulary.shipped()),
            DAY);

    private static LeafletWords words(String language, boolean pupil) {
        return new LeafletWords(Messages.in(Locale.forLanguageTag(language)), pupil);
    }

    private static LeafletTold told(String language, boolean pupil) {
        return new LeafletTold(words(language, pupil), view(), "Stichting Onderwijs Proefstad");
    }

    private static LeafletView view() {
        return new LeafletView(
                "id",
                1,
                1,
                1,
                DAY,
                DAY,
                LeafletView.Standing.HOLDS,
                Map.of(LeafletGroup.CARE, "Het wijkteam komt elke dinsdag op school."),
                "privacy@proefstad.example",
                CONTENT);
    }

    private static Stream<String> said(LeafletTold told) {
        return told.getGroups().stream().flatMap(group -> Stream.of(
                        Stream.of(group.name(), group.intro(), String.valueOf(group.never())),
                        group.exceptions().stream(),
                        Stream.of(group.gives(), group.gets(), group.nobody())
                                .flatMap(List::stream)
                                .flatMap(LeafletWordsTest::said))
                .flatMap(part -> part));
    }

    private static Stream<String> said(LeafletLine line) {
        return Stream.of(
                        Stream.of(line.why(), line.what(), String.valueOf(line.whom()), line.says(), line.base()),
                        Stream.of(String.valueOf(line.ages())),
                        line.conditions().stream(),
                        line.sometimes().stream())
                .flatMap(part -> part);
    }

    @Test
    void every_code_of_the_vocabulary_has_words_for_parents_and_pupils_in_both_languages() {
        Vocabulary words = Vocabulary.shipped();
        List<String> keys = Stream.of(
                        words.categories().values().stream().map(one -> "category." + one.code()),
                        words.purposes().values().stream().map(one -> "purpose." + one.code()),
                        words.conditions().values().stream().map(one -> "condition." + one.code()),
                        words.parties().values().stream()
                                .map(one -> "role." + one.party().role()))
                .flatMap(part -> part)
                .toList();
        for (String language : List.of("nl", "en")) {
            for (boolean pupil : List.of(false, true)) {
                LeafletWords told = words(language, pupil);
                keys.forEach(key -> assertFalse(told.say(key).startsWith("privacy.told"), key));
                said(told(language, pupil)).forEach(said -> assertFalse(said.contains("privacy.told"), said));
            }
        }
    }

    @Test
    void pupils_are_spoken_to_as_pupils() {
        said(told("nl", true)).forEach(said -> assertFalse(said.matches("(?i).*\\b(uw|u)\\b.*"), said));
        said(told("nl", false)).forEach(said -> assertFalse(said.matches("(?i).*\\b(je|jij|jou|jouw)\\b.*"), said));
    }

    @Test
    void who_consents_is_told_by_age_as_the_rules_of_consent_have_it() {
        LeafletWords words = words("nl", false);
        assertEquals(
                "Jonger dan 16 jaar: de ouders. Vanaf 16 jaar: de leerling zelf",
                words.ages(ConsentAges.Kind.SCHOOL_DATA));
        assertEquals(
                "Jonger dan 12 jaar: de ouders. Van 12 tot en met 15 jaar: de ouders en de leerling allebei."
                        + " Vanaf 16 jaar: de leerling zelf",
                words.ages(ConsentAges.Kind.CARE_OR_MEDICAL_DATA));
        assertEquals("Op elke leeftijd: de leerling zelf", words.ages(ConsentAges.Kind.CONFIDENTIAL_DISCLOSURE));
        assertEquals(3, told("nl", false).getAges().size());
    }

    private static LeafletLine line(Outcome outcome, boolean duty, ConsentAges.Kind consent, boolean given) {
        return words("nl", false)
                .line(
                        new LeafletSentence(
                                new LeafletSentence.Terms(outcome, duty, consent, false),
                                List.of("ATTENDANCE"),
                                List.of("PREVENTION"),
                                List.of(),
                                true,
                                List.of(),
                                List.of("K2", "K11"),
                                List.of(),
                                List.of(Basis.LAW),
                                List.of(),
                                List.of()),
                        given);
    }

    @Test
    void where_a_rule_asks_for_consent_no_sentence_says_that_none_is_needed() {
        for (Outcome outcome : Outcome.values()) {
            if (outcome != Outcome.FORBIDDEN) {
                for (boolean duty : List.of(false, true)) {
                    LeafletLine line = line(outcome, duty, ConsentAges.Kind.SCHOOL_DATA, true);
                    assertFalse(line.says().contains("niet nodig"), line.says());
                    assertTrue(line.says().contains("toestemming"), line.says());
                    assertEquals(outcome == Outcome.ASK_DPO ? "ask" : "consent", line.kind());
                    assertTrue(line.ages().contains("de ouders"), line.ages());
                }
            }
        }
        assertTrue(line(Outcome.ASK_DPO, false, ConsentAges.Kind.SCHOOL_DATA, true)
                .says()
                .contains("advies"));
    }

    @Test
    void what_others_tell_the_school_they_tell_parents_of_themselves() {
        assertTrue(
                line(Outcome.CONDITIONAL, false, null, true).conditions().get(0).startsWith("Wij vertellen"));
        LeafletLine heard = line(Outcome.CONDITIONAL, false, null, false);
        heard.conditions().forEach(said -> assertFalse(said.matches("(?i).*\\bwij\\b.*"), said));
    }

    @Test
    void never_stands_only_where_danger_and_duties_are_forbidden_too() {
        LeafletTold.Group police = told("nl", false).getGroups().get(LeafletGroup.POLICE.ordinal());
        assertTrue(police.never().contains("het burgerservicenummer (BSN)"), police.never());
        assertFalse(police.never().contains("schoolresultaten"), police.never());
        assertTrue(
                police.exceptions().stream()
                        .anyMatch(said -> said.contains("choolresultaten")
                                && said.contains("niet, behalve")
                                && said.contains("gevaar")),
                police.exceptions().toString());
    }

    @Test
    void what_changed_since_the_version_before_stands_on_paper_too() throws IOException {
        LeafletContent.Change came = new LeafletContent.Change(
                LeafletGroup.CARE,
                false,
                List.of(),
                CONTENT.parts().get(LeafletGroup.CARE.ordinal()).gets().sentences());
        String text = paper(new LeafletTold(words("nl", false), view(), "Het bestuur", List.of(came)));
        assertTrue(text.contains("Wat is er veranderd?"), text);
        assertTrue(text.contains("Hulp en zorg (wat de school hoort)"), text);
        assertTrue(text.contains("Hier stond nog niets."), text);
        assertTrue(paper(new LeafletTold(words("nl", false), view(), "Het bestuur", List.of()))
                .contains("De regels zeggen hetzelfde als in de vorige versie."));
        assertFalse(paper(told("nl", false)).contains("Wat is er veranderd?"));
    }

    private static String paper(LeafletTold told) throws IOException {
        byte[] file = LeafletPapers.write(
                "De Brug", "Versie 2.", "Versie 2 van de regels.", told, Locale.forLanguageTag("nl"));
        try (PDDocument paper = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
        }
    }

    @Test
    void on_paper_it_says_the_same_and_a_screen_reader_reads_it() throws IOException {
        LeafletTold told = told("nl", false);
        byte[] file = LeafletPapers.write(
                "De Brug", "Versie 1.", "Versie 1 van de regels.", told, Locale.forLanguageTag("nl"));
        PdfUa.assertReadable(file);
        try (PDDocument paper = Loader.loadPDF(file)) {
            String text = new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
            told.getShort().forEach(line -> assertTrue(text.contains(line), line));
            told.getGroups().forEach(group -> assertTrue(text.contains(group.name()), group.name()));
            assertTrue(text.contains("Het wijkteam komt elke dinsdag op school."));
            assertTrue(text.replace(" ", "").contains("privacy@proefstad.example"), text);
            assertTrue(paper.getNumberOfPages() <= 8, "pages: " + paper.getNumberOfPages());
        }
    }
}
