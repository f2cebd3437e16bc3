package nl.partnership.ejb.language;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.language.Opinion;

/**
 * What a school and its partners mean by a term.
 *
 * @param opinions of the organisations that said something
 */
public record AgreedRow(
        String id,
        long version,
        String termCode,
        String text,
        String authorParty,
        LocalDate since,
        List<OpinionRow> opinions)
        implements Serializable {

    private static final int SEVERAL = 2;

    /** For a query. */
    public AgreedRow(String id, long version, String termCode, String text, String authorParty, LocalDate since) {
        this(id, version, termCode, text, authorParty, since, List.of());
    }

    AgreedRow with(List<OpinionRow> said) {
        return new AgreedRow(id, version, termCode, text, authorParty, since, said);
    }

    Party party() {
        return Party.of(authorParty);
    }

    /** Whether it explains the term elsewhere: two organisations or more can live with it, and nobody disagrees. */
    public boolean isAgreed() {
        return opinions.size() >= SEVERAL && opinions.stream().noneMatch(one -> one.opinion() == Opinion.DISAGREE);
    }
}
