package nl.partnership.ejb.review.dossier;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/** Where who makes dossiers asks for the next part: not before the database is up to date, of which that floor knows nothing. */
@Singleton
@DependsOn("Database")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DossierQueue {

    @Inject
    private DossierWorkService work;

    /** The part that waits longest; empty when there is nothing to do here now. */
    public Optional<String> next() {
        return work.next();
    }
}
