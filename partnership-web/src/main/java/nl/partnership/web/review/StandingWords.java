package nl.partnership.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.conversation.Standing;
import nl.partnership.ejb.review.SchoolStand;
import nl.partnership.web.base.Screen;

/** How questions stand, counted in words. */
@Named
@RequestScoped
public class StandingWords {

    private static final String DISCUSSED = "discussed";
    private static final String NOT_YET = "none";

    @Inject
    private Screen screen;

    /** How a question stands, as the words name it. */
    static String kind(Standing standing, boolean answered) {
        if (standing != null) {
            return standing.name();
        }
        return answered ? DISCUSSED : NOT_YET;
    }

    /** "2 op orde, 1 deels, 2 nog niet beantwoord". */
    String sum(List<String> kinds) {
        return Stream.concat(Arrays.stream(Standing.values()).map(Standing::name), Stream.of(DISCUSSED, NOT_YET))
                .filter(kinds::contains)
                .map(kind -> Collections.frequency(kinds, kind) + " " + word(kind))
                .collect(Collectors.joining(", "));
    }

    /** The same, of some questions of a school. */
    public String of(List<SchoolStand.Square> questions) {
        return sum(questions.stream()
                .map(square -> kind(square.standing(), square.answered()))
                .toList());
    }

    private String word(String kind) {
        String word = screen.text("conversation.standing." + kind);
        return word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }
}
