package nl.partnership.ejb.partner.proposal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.partnership.domain.base.NameKey;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SheetFile;

/** Compares a file of people and roles with what is there. */
@Dependent
class PeopleLook {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Proposals proposals;

    /**
     * What was found.
     *
     * @param number of lines
     * @param added those that bring something
     */
    record Looked(int number, List<PeopleFile.Line> added, List<RuleViolation> problems) {}

    /** Reads a file; nothing is stored. */
    Looked at(byte[] content) {
        List<RuleViolation> problems = new ArrayList<>();
        List<PeopleFile.Line> lines = PeopleFile.read(content, proposals.organisations(), problems);
        List<PeopleFile.Line> added = problems.isEmpty() ? added(content, lines, problems) : List.of();
        return new Looked(lines.size(), added, problems);
    }

    /** The lines that are not there; none of a file that came before, whatever became of it. */
    private List<PeopleFile.Line> added(byte[] content, List<PeopleFile.Line> lines, List<RuleViolation> problems) {
        if (isKnown(SheetFile.digest(content))) {
            return List.of();
        }
        List<String> addresses =
                lines.stream().map(line -> line.facts().email()).distinct().toList();
        Map<String, String> names = proposals.names(addresses);
        for (PeopleFile.Line line : lines) {
            String name = NameKey.ofPerson(line.facts().name());
            if (!names.getOrDefault(line.facts().email(), name).equals(name)) {
                problems.add(line.address()
                        .wrong("partner.import.addressTaken", line.facts().email()));
            }
        }
        Set<List<String>> roles = proposals.roles(addresses);
        return lines.stream().filter(line -> !roles.contains(line.key())).toList();
    }

    private boolean isKnown(String digest) {
        return entityManager
                        .createQuery("select count(f) from PeopleImport f where f.digest = :digest", Long.class)
                        .setParameter("digest", digest)
                        .getSingleResult()
                > 0;
    }
}
