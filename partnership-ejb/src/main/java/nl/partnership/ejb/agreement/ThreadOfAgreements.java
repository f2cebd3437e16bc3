package nl.partnership.ejb.agreement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.partnership.domain.agreement.WorkingAgreement;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.task.ThreadRecords;
import nl.partnership.ejb.task.ThreadRow;

/** Working agreements and expectations as ends of threads, for who may see them. */
@Dependent
public class ThreadOfAgreements implements ThreadRecords {

    private static final int MOST = 100;

    static final String AGREEMENT = ThreadEnd.kind(WorkingAgreement.class);

    @Inject
    private VisibleAgreements agreements;

    @Inject
    private VisibleExpectations expectations;

    @Override
    public Set<String> kinds() {
        return Set.of(AGREEMENT, ExpectationDesk.KIND);
    }

    @Override
    public List<ThreadRow> seen(String kind, Collection<String> ids) {
        return kind.equals(AGREEMENT) ? agreements(ids) : expectations(ids);
    }

    private List<ThreadRow> agreements(Collection<String> ids) {
        return rows(
                agreements.ofEach("select g.id, v.title", Object[].class, " and g.id in :ids", Map.of("ids", ids)),
                AGREEMENT,
                "/agreement/agreement.xhtml?id=");
    }

    private List<ThreadRow> expectations(Collection<String> ids) {
        return rows(
                expectations.query("select x.id, x.text", Object[].class, " and x.id in :ids", Map.of("ids", ids)),
                ExpectationDesk.KIND,
                "/agreement/expectation.xhtml?id=");
    }

    private static List<ThreadRow> rows(TypedQuery<Object[]> query, String kind, String page) {
        return query.setMaxResults(MOST)
                .getResultStream()
                .map(row -> new ThreadRow(
                        new ThreadEnd(kind, (String) row[0]),
                        Sentence.of("agreement.thread." + kind),
                        (String) row[1],
                        page + row[0]))
                .toList();
    }
}
