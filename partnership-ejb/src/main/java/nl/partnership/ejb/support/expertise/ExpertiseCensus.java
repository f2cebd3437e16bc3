package nl.partnership.ejb.support.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.rule.Codes;
import nl.partnership.ejb.base.RecordCensus;
import nl.partnership.ejb.base.RecordKind;
import nl.partnership.ejb.partner.ReleasedCounts;

/** How many entries of the support map there are for each party of a school; released by saving. */
@ApplicationScoped
public class ExpertiseCensus implements RecordCensus {

    /** A desk, a team or a service. */
    public static final RecordKind EXPERTISE = new RecordKind(
            "EXPERTISE", "support.expertise.record.", Codes.WORKING_ARRANGEMENT, Codes.COORDINATION, false);

    /** The same with one person whom one asks for. */
    public static final RecordKind EXPERTISE_CONTACT = new RecordKind(
            "EXPERTISE_CONTACT",
            "support.expertise.contactRecord.",
            Codes.PROFESSIONAL_CONTACT,
            Codes.COORDINATION,
            false);

    @Inject
    private ReleasedCounts counts;

    @Inject
    private Clock clock;

    @Override
    public List<RecordKind> kinds() {
        return List.of(EXPERTISE, EXPERTISE_CONTACT);
    }

    @Override
    public List<Count> released() {
        return Stream.of("p.partners", "p.school")
                .flatMap(viewers -> Stream.concat(
                        count(EXPERTISE, viewers, "e.ofPerson = false"),
                        count(EXPERTISE_CONTACT, viewers, "e.ofPerson = true")))
                .toList();
    }

    private Stream<Count> count(RecordKind kind, String viewers, String condition) {
        return counts.byParty(
                kind,
                "select o.id, o.shortName, e.authorParty, v.id, count(distinct e) from Expertise e"
                        + " join e.organisation o join e.school s, Partnership p join p.school ps join " + viewers
                        + " v where ps.id = s.id and p.schoolYear = :year and v.id <> o.id and " + condition
                        + " group by o.id, o.shortName, e.authorParty, v.id",
                Map.of("year", SchoolYear.of(LocalDate.now(clock))));
    }

    /** As what one entry crosses organisations. */
    static RecordKind kind(boolean ofPerson) {
        return ofPerson ? EXPERTISE_CONTACT : EXPERTISE;
    }
}
