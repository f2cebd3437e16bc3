package nl.partnership.domain.partner;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import nl.partnership.domain.base.NameKey;

/** The signals that all schools look out for. What pages call them stands in the texts of the pages as well. */
public enum CommonSignal {
    EXCLUSION("Uitsluiting", "Exclusion"),
    HARDENING("Verharding van omgangsnormen", "Hardening of manners"),
    RADICALISATION("Radicalisering", "Radicalisation"),
    SEXTING("Sexting", "Sexting"),
    POLARISATION("Polarisatie", "Polarisation");

    private final String dutch;
    private final String english;

    CommonSignal(String dutch, String english) {
        this.dutch = dutch;
        this.english = english;
    }

    /** Whether one of them is called so, in any language of the portal, as a reader would take it. */
    public static boolean isCalled(String name) {
        String folded = NameKey.fold(name);
        return Arrays.stream(values())
                .flatMap(signal -> Stream.of(signal.dutch, signal.english))
                .anyMatch(known -> NameKey.fold(known).equals(folded));
    }

    /** What it is called in that language. */
    public String in(Locale language) {
        return language.getLanguage().equals("nl") ? dutch : english;
    }
}
