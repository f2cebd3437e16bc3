package nl.partnership.web.review.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.base.year.Evidence;
import nl.partnership.web.base.Messages;

/** The words of a dossier: Dutch, whoever asked for it, as the Inspectorate reads it. */
final class DossierWords {

    static final Locale DUTCH = Locale.forLanguageTag("nl");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", DUTCH);
    private static final Messages TEXTS = Messages.in(DUTCH);

    private DossierWords() {}

    static String say(String key, Object... facts) {
        return TEXTS.fill(key, facts);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String of(Sentence sentence) {
        List<Object> facts = sentence.facts().stream().map(DossierWords::fact).toList();
        return sentence.isAsItIs()
                ? facts.stream().map(Object::toString).collect(Collectors.joining(", "))
                : TEXTS.fill(sentence.key(), facts.toArray());
    }

    private static Object fact(Object fact) {
        if (fact instanceof Sentence sentence) {
            return of(sentence);
        }
        return fact instanceof LocalDate on ? day(on) : fact;
    }

    /** In which function and on which day, and what else is to be known. */
    static String laidDown(Evidence.Line line) {
        List<String> said = new ArrayList<>();
        if (line.by() != null && line.on() != null) {
            said.add(say("review.dossier.by.on", of(line.by()), day(line.on())));
        } else if (line.by() != null) {
            said.add(say("review.dossier.by", of(line.by())));
        } else if (line.on() != null) {
            said.add(say("review.dossier.on", day(line.on())));
        }
        if (line.note() != null) {
            said.add(of(line.note()) + ".");
        }
        return String.join(" ", said);
    }
}
