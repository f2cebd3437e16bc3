package nl.partnership.ejb.language.cases;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.language.CaseLesson;
import nl.partnership.domain.language.TermRound;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.base.RecordKind;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.language.Eyes;
import nl.partnership.ejb.language.LanguageCensus;
import nl.partnership.ejb.language.TermNames;
import nl.partnership.ejb.partner.PartnershipAccess;
import nl.partnership.ejb.partner.Sight;
import nl.partnership.ejb.task.ThreadRecords;
import nl.partnership.ejb.task.ThreadRow;

/** Lessons, and terms on a table, as ends of threads, for who may see them. */
@Dependent
public class ThreadOfLanguage implements ThreadRecords {

    private static final int MOST = 100;

    private static final String LESSON = ThreadEnd.kind(CaseLesson.class);
    private static final String ROUND = ThreadEnd.kind(TermRound.class);

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private PartnershipAccess access;

    @Inject
    private CaseBook book;

    @Inject
    private TermNames names;

    @Inject
    private Sight sight;

    @Override
    public Set<String> kinds() {
        return Set.of(LESSON, ROUND);
    }

    @Override
    public List<ThreadRow> seen(String kind, Collection<String> ids) {
        return kind.equals(LESSON)
                ? rows(
                        kind,
                        ids,
                        LanguageCensus.LESSON,
                        "select x.id, s.id, x.authorParty, x.text, c.id from CaseLesson x left join x.learningCase c",
                        "/language/case.xhtml?id=")
                : rows(
                        kind,
                        ids,
                        LanguageCensus.TERM_ROUND,
                        "select x.id, s.id, x.authorParty, x.termCode, x.termCode from TermRound x",
                        null);
    }

    private List<ThreadRow> rows(String kind, Collection<String> ids, RecordKind record, String select, String page) {
        List<Object[]> told = access.bound(entityManager.createQuery(
                        select
                                + " join x.school s, Partnership p where p.school.id = s.id and p.schoolYear = x.schoolYear"
                                + " and x.id in :ids and " + PartnershipAccess.MINE,
                        Object[].class))
                .setParameter("ids", ids)
                .setMaxResults(MOST)
                .getResultStream()
                .filter(row -> sight.of((String) row[1], Party.of((String) row[2]), record))
                .toList();
        UnaryOperator<String> called = page == null
                ? names.of(told.stream().map(row -> (String) row[3]).toList())
                : UnaryOperator.identity();
        return page == null
                ? told.stream()
                        .map(row -> row(
                                kind,
                                row,
                                called.apply((String) row[3]),
                                "/language/term.xhtml?school=" + row[1] + "&term=" + row[4]))
                        .toList()
                : ofCases(kind, told, page);
    }

    /** Of a case that the caller does not see nothing is told. */
    private List<ThreadRow> ofCases(String kind, List<Object[]> told, String page) {
        Set<String> seen = book.seen(
                told.stream()
                        .map(row -> (String) row[4])
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                Eyes.of(sight));
        return told.stream()
                .filter(row -> row[4] == null || seen.contains(row[4]))
                .map(row -> row(
                        kind,
                        row,
                        (String) row[3],
                        row[4] == null ? "/language/cases.xhtml?school=" + row[1] : page + row[4]))
                .toList();
    }

    private static ThreadRow row(String kind, Object[] row, String text, String path) {
        return new ThreadRow(new ThreadEnd(kind, (String) row[0]), Sentence.of("language.thread." + kind), text, path);
    }
}
