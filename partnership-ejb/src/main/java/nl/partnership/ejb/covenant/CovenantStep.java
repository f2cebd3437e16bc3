package nl.partnership.ejb.covenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.base.SetUpStep;

/** A covenant is registered, once. */
@ApplicationScoped
public class CovenantStep implements SetUpStep {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Override
    public Stage stage() {
        return Stage.COVENANT;
    }

    @Override
    public Sentence title() {
        return Sentence.of("covenant.setUp.covenant");
    }

    @Override
    public Optional<Missing> missing() {
        return entityManager
                        .createQuery("select c.id from Covenant c", String.class)
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty()
                ? Optional.of(new Missing(
                        Sentence.of("covenant.setUp.covenant.none"), Audience.BOARD, "/covenant/covenant-edit.xhtml"))
                : Optional.empty();
    }
}
