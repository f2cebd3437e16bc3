package nl.partnership.ejb.privacy.register;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A law that rules of today name.
 *
 * @param rules ids of these, in the order of the set
 * @param checkedOn when somebody last looked whether it still holds; null for never, with who
 * @param countsFrom the later of that and of the day on which the rules were adopted
 * @param due whether it is to be looked at again
 * @param today whether that was said today, so that it can be taken back
 */
public record LawRow(
        String law,
        List<String> rules,
        LocalDate checkedOn,
        String checkedBy,
        LocalDate countsFrom,
        boolean due,
        boolean today)
        implements Serializable {}
