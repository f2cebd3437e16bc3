package nl.partnership.ejb.agreement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.partnership.domain.agreement.AgreementVersion;
import nl.partnership.domain.agreement.WorkingAgreement;
import nl.partnership.domain.base.NotFound;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Listed;
import nl.partnership.ejb.partner.PartnershipAccess;
import nl.partnership.ejb.schoolyear.SchoolRow;

/** Lists of working agreements, each of what the caller may see. */
@Stateless
@Allowed({Audience.PARTICIPANT, Audience.BOARD})
public class AgreementListService {

    private static final int MOST = 1000;

    private static final String ROW =
            "select g.id, v.id, v.title, s.shortName, v.number, g.agreed, g.lastDay, g.endedOn,"
                    + " v.validFrom, v.reviewOn, v.standing, s.id";

    private static final String ORDER = " order by g.lastDay desc, g.id";

    @Inject
    private VisibleAgreements agreements;

    @Inject
    private AskedParties asked;

    @Inject
    private PartnershipAccess access;

    @Inject
    private Clock clock;

    /**
     * A part of the list, what lasts longest first.
     *
     * @throws NotFound when it is narrowed to a school of which the caller sees no agreement
     */
    public Listed<AgreementRow> list(AgreementFilter filter, int first, int most) {
        if (filter.schoolId() != null) {
            SchoolRow.requireKnown(filter.schoolId(), schools());
        }
        long total = agreements
                .ofEach("select count(v)", Long.class, filter.condition(), filter.parameters())
                .getSingleResult();
        return new Listed<>(rows(filter, first, most), total);
    }

    /**
     * The whole list, for a spreadsheet; at most 1000.
     *
     * @throws NotFound as {@link #list}
     */
    public List<AgreementRow> all(AgreementFilter filter) {
        if (filter.schoolId() != null) {
            SchoolRow.requireKnown(filter.schoolId(), schools());
        }
        return rows(filter, 0, MOST);
    }

    private List<AgreementRow> rows(AgreementFilter filter, int first, int most) {
        List<Object[]> found = agreements
                .ofEach(ROW, Object[].class, filter.condition() + ORDER, filter.parameters())
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
        Map<String, List<AskedParties.Asked>> parties =
                asked.of(found.stream().map(row -> (String) row[1]).toList());
        Set<String> renewing = found.isEmpty() ? Set.of() : renewing(found);
        return found.stream()
                .map(row -> row(row, parties.getOrDefault(row[1], List.of()), renewing.contains(row[0])))
                .toList();
    }

    /** Of which of these, that are in force, the caller sees a proposal as well. */
    private Set<String> renewing(List<Object[]> found) {
        return agreements
                .query(
                        "select g.id",
                        String.class,
                        " and v.standing = :proposed and g.agreed = true and g.id in :ids",
                        Map.of(
                                "proposed",
                                AgreementVersion.Standing.PROPOSED,
                                "ids",
                                found.stream().map(row -> row[0]).toList()))
                .getResultStream()
                .collect(Collectors.toSet());
    }

    private AgreementRow row(Object[] row, List<AskedParties.Asked> parties, boolean renewing) {
        LocalDate lastDay = (LocalDate) row[6];
        return new AgreementRow(
                (String) row[0],
                (String) row[2],
                (String) row[11],
                (String) row[3],
                (Integer) row[4],
                WorkingAgreement.state((Boolean) row[5], lastDay, (LocalDate) row[7], LocalDate.now(clock)),
                (LocalDate) row[8],
                lastDay,
                (LocalDate) row[9],
                parties.stream().map(AskedParties.Asked::name).toList(),
                row[10] == AgreementVersion.Standing.PROPOSED ? AskedParties.missing(parties) : List.of(),
                renewing);
    }

    /** The schools of the agreements that the caller sees, by name. */
    public List<SchoolRow> schools() {
        return Told.schools(agreements.query("select distinct s.id, s.shortName", Object[].class, "", Map.of()));
    }

    /** The schools with which the caller works today, where an agreement can be proposed. */
    @Allowed({Audience.CONVENER, Audience.POLICE, Audience.MUNICIPALITY, Audience.PARTNER})
    public List<SchoolRow> possible() {
        return SchoolRow.of(access.today());
    }
}
