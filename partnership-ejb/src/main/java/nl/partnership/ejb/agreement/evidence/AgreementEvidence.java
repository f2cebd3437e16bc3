package nl.partnership.ejb.agreement.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.partnership.domain.agreement.AgreementVersion;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.base.year.Evidence;

/** The working agreements that hold at a school, to which it always is party. */
@ApplicationScoped
class AgreementEvidence implements Evidence {

    private static final int MOST = 15;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Override
    public List<Line> of(Subject subject) {
        return entityManager
                .createQuery(
                        "select v from AgreementVersion v join fetch v.agreement g where g.school.id = :school"
                                + " and v.standing = :inForce and g.lastDay >= :today order by v.agreedOn, v.id",
                        AgreementVersion.class)
                .setParameter("school", subject.schoolId())
                .setParameter("inForce", AgreementVersion.Standing.IN_FORCE)
                .setParameter("today", subject.today())
                .setMaxResults(MOST)
                .getResultStream()
                .map(AgreementEvidence::line)
                .toList();
    }

    private static Line line(AgreementVersion version) {
        Sentence what = Sentence.of("agreement.evidence", version.getTitle());
        String parties = version.getParties().stream()
                .map(Organisation::getName)
                .sorted()
                .collect(Collectors.joining(", "));
        List<Sentence> text = new ArrayList<>();
        text.add(Sentence.of("agreement.evidence.parties", parties));
        text.add(Sentence.of("agreement.evidence.holds", version.getValidFrom(), version.getValidUntil()));
        version.getText()
                .lines()
                .filter(line -> !line.isBlank())
                .map(Sentence::asItIs)
                .forEach(text::add);
        return new Line(
                Kind.AGREEMENT, what, Sentence.asItIs(parties), version.getAgreedOn(), null, new Proof(what, text));
    }
}
