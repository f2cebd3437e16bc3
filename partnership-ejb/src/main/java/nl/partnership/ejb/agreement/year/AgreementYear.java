package nl.partnership.ejb.agreement.year;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.partnership.domain.agreement.AgreementState;
import nl.partnership.domain.agreement.WorkingAgreement;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.agreement.AgreementFilter;
import nl.partnership.ejb.agreement.AgreementListService;
import nl.partnership.ejb.agreement.AgreementRow;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.base.year.LookBack;
import nl.partnership.ejb.base.year.OpenItems;
import nl.partnership.ejb.base.year.YearOf;

/**
 * What a school and its partners agreed in writing, as it stands at the end of a year, and what is proposed and not agreed
 * yet. An agreement has a last day of its own and several owners: it goes on, or somebody leaves it on its own page.
 */
@Dependent
class AgreementYear implements LookBack, OpenItems {

    private static final String KIND = ThreadEnd.kind(WorkingAgreement.class);
    private static final String TOOL = "agreements";

    @Inject
    private AgreementListService agreements;

    private Stream<AgreementRow> of(YearOf year, AgreementState state, int most) {
        boolean known =
                agreements.schools().stream().anyMatch(school -> school.id().equals(year.schoolId()));
        return known
                ? agreements.list(new AgreementFilter(year.schoolId(), null, state), 0, most).rows().stream()
                        .filter(row -> year.overlaps(row.from(), row.lastDay()))
                : Stream.empty();
    }

    @Override
    public List<Line> lines(YearOf year) {
        return of(year, null, LookBack.MOST)
                .map(row -> new Line(
                        Part.AGREED,
                        TOOL,
                        row.title(),
                        Sentence.of("agreement.year." + row.state()),
                        Sentence.of("agreement.year.until", row.lastDay()),
                        path(row.id())))
                .toList();
    }

    private static String path(String id) {
        return "/agreement/agreement.xhtml?id=" + id;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Open> open(YearOf year, int most) {
        return of(year, AgreementState.PROPOSED, most)
                .map(row -> new Open(
                        KIND,
                        row.id(),
                        TOOL,
                        Sentence.of("agreement.year.proposed"),
                        row.title(),
                        Sentence.of("agreement.year.until", row.lastDay()),
                        path(row.id()),
                        Set.<Way>of()))
                .toList();
    }

    /** It is proposed still, and every party can assent. */
    @Override
    public void carry(String id, String next) {
        if (id == null) {
            throw new NotFound(KIND, null);
        }
    }

    @Override
    public void done(String id, String note) {
        throw new IllegalStateException("an agreement is agreed by its parties, on its own page");
    }

    @Override
    public void drop(String id, String reason) {
        throw new IllegalStateException("a party leaves an agreement on its own page");
    }
}
