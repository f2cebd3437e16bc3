package nl.partnership.web.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.privacy.LeafletContent;
import nl.partnership.domain.privacy.LeafletFlow;
import nl.partnership.domain.privacy.LeafletSentence;
import nl.partnership.domain.rule.Basis;
import nl.partnership.domain.rule.Codes;
import nl.partnership.domain.rule.ConsentAges;
import nl.partnership.domain.rule.Facts.Giver;
import nl.partnership.domain.rule.Outcome;
import nl.partnership.web.base.Messages;

/** Puts a leaflet into plain words, for parents or for pupils. */
final class LeafletWords {

    private static final String FOR_PUPILS = ".pupil";

    /** Conditions in which who tells is named. */
    private static final Set<String> OF_WHO_TELLS = Set.of(Codes.TOLD_FIRST, Codes.EXPLAINED_AFTERWARDS);

    private final Messages texts;
    private final boolean pupil;

    LeafletWords(Messages texts, boolean pupil) {
        this.texts = texts;
        this.pupil = pupil;
    }

    /** The sentence for this reader. */
    String say(String key, Object... arguments) {
        String whole = "privacy.told." + key;
        return texts.fill(pupil && texts.containsKey(whole + FOR_PUPILS) ? whole + FOR_PUPILS : whole, arguments);
    }

    LeafletLine line(LeafletSentence sentence, boolean given) {
        LeafletSentence.Terms terms = sentence.terms();
        return new LeafletLine(
                kind(terms),
                upper(words("purpose.", sentence.purposes())),
                words("category.", sentence.categories()),
                whom(sentence, given),
                say("outcome." + outcome(terms)),
                terms.consent() == null ? null : say("consent", ages(terms.consent())),
                conditions(sentence.always(), given),
                conditions(sentence.sometimes(), given),
                say("base." + base(sentence.bases())),
                String.join("; ", sentence.grounds()),
                sentence.kept().isEmpty() ? null : String.join("; ", sentence.kept()));
    }

    /** What the rules say otherwise, by group. */
    List<LeafletTold.Changed> changed(List<LeafletContent.Change> changes) {
        return changes.stream()
                .map(change -> {
                    String group = say("group." + change.group());
                    return new LeafletTold.Changed(
                            change.given() ? group : say("changes.gets", group),
                            lines(change.before(), change.given()),
                            lines(change.after(), change.given()));
                })
                .toList();
    }

    private List<LeafletLine> lines(List<LeafletSentence> sentences, boolean given) {
        return sentences.stream().map(sentence -> line(sentence, given)).toList();
    }

    String never(LeafletFlow flow) {
        return flow.never().isEmpty() ? null : say("never", words("category.", flow.never()));
    }

    List<String> exceptions(LeafletFlow flow) {
        return flow.exceptions().stream()
                .map(each -> upper(
                        say("exception", words("category.", each.categories()), words("purpose.", each.purposes()))))
                .toList();
    }

    /** Who consents, by age: ages at which the same people do come together. */
    String ages(ConsentAges.Kind kind) {
        List<ConsentAges.Ages> spans = ConsentAges.shipped().ages();
        List<String> said = new ArrayList<>();
        int first = 0;
        for (int place = 1; place <= spans.size(); place++) {
            Set<Giver> givers = spans.get(first).givers(kind);
            if (place == spans.size() || !spans.get(place).givers(kind).equals(givers)) {
                said.add(say(
                        "age.gives",
                        span(spans.get(first).from(), spans.get(place - 1).to()),
                        giver(givers)));
                first = place;
            }
        }
        return String.join(". ", said);
    }

    String span(int from, Integer to) {
        if (to == null) {
            return from == 0 ? say("age.every") : say("age.from", from);
        }
        return from == 0 ? say("age.under", to + 1) : say("age.between", from, to);
    }

    String giver(Set<Giver> givers) {
        return say("giver." + (givers.size() > 1 ? "BOTH" : givers.iterator().next()));
    }

    private String whom(LeafletSentence sentence, boolean given) {
        String said = Stream.of(
                        sentence.wholeGroup() ? null : say(given ? "whom" : "from", roles(sentence.others())),
                        sentence.ours().isEmpty() ? null : say("ours", roles(sentence.ours())))
                .filter(words -> words != null)
                .collect(Collectors.joining(" "));
        return said.isEmpty() ? null : said;
    }

    private String roles(List<Party> parties) {
        return words("role.", parties.stream().map(Party::role).toList());
    }

    /** Whoever tells keeps them: what the school hears, others do not tell in its name. */
    private List<String> conditions(List<String> codes, boolean given) {
        return codes.stream()
                .map(code -> say("condition." + code + (given || !OF_WHO_TELLS.contains(code) ? "" : ".gets")))
                .toList();
    }

    /** All but the last with commas. */
    private String words(String kind, List<String> codes) {
        List<String> words = codes.stream().map(code -> say(kind + code)).toList();
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : say("and", String.join(", ", words.subList(0, last)), words.get(last));
    }

    private String upper(String words) {
        return words.substring(0, 1).toUpperCase(texts.getLocale()) + words.substring(1);
    }

    private static String kind(LeafletSentence.Terms terms) {
        if (terms.outcome() == Outcome.ASK_DPO) {
            return "ask";
        }
        return terms.consent() == null ? terms.outcome().name().toLowerCase(Locale.ROOT) : "consent";
    }

    /** A rule can ask for consent beside advice, or at what it allows: then no sentence says that none is needed. */
    private static String outcome(LeafletSentence.Terms terms) {
        boolean consent = terms.consent() != null;
        if (terms.outcome() == Outcome.ASK_DPO) {
            return (terms.duty() ? "dutyAsked" : "ASK_DPO") + (consent ? ".consent" : "");
        }
        if (terms.duty()) {
            return consent ? "dutyConsent" : "duty";
        }
        return consent ? "CONSENT" : terms.outcome().name();
    }

    private static String base(List<Basis> bases) {
        return bases.size() == 1 ? bases.get(0).name() : "BOTH";
    }
}
