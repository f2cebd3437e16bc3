package nl.partnership.ejb.partner.calltest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.partnership.domain.partner.CallTest;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.base.year.Evidence;

/** Which part of a route was called this school year, and in which month; never who, and not whether they answered. */
@ApplicationScoped
class CallEvidence implements Evidence {

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM yyyy", Locale.forLanguageTag("nl"));

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private CallTests tests;

    @Override
    public List<Line> of(Subject subject) {
        return tests.of(entityManager.find(Organisation.class, subject.schoolId())).stream()
                .filter(test -> subject.year().contains(test.getTermOn()) && test.isBegun())
                .map(this::line)
                .toList();
    }

    private Line line(CallTest test) {
        CalledSteps said = tests.said(test, false);
        return new Line(
                Kind.CALL_TEST,
                Sentence.of("partner.calltest.said", said.called(), said.steps(), MONTH.format(said.on())),
                Evidence.function(test.getAuthor().getRole()),
                null,
                null,
                null);
    }
}
