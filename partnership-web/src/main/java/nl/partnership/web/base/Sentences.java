package nl.partnership.web.base;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.stream.Collectors;
import nl.partnership.ejb.base.Sentence;

/** Makes words, in the language of who reads, of what rooms say in keys and facts. */
@Named
@RequestScoped
public class Sentences {

    @Inject
    private Screen screen;

    @Inject
    private Dates dates;

    /** The words; null for none. */
    public String of(Sentence sentence) {
        if (sentence == null) {
            return null;
        }
        return sentence.isAsItIs()
                ? sentence.facts().stream()
                        .map(this::fact)
                        .map(Object::toString)
                        .collect(Collectors.joining(", "))
                : screen.text(
                        sentence.key(),
                        sentence.facts().stream().map(this::fact).toArray());
    }

    private Object fact(Object fact) {
        if (fact instanceof Sentence sentence) {
            return of(sentence);
        }
        return fact instanceof LocalDate day ? dates.day(day) : fact;
    }
}
