package nl.partnership.ejb.account.setup;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.base.SetUpStep;

/** Somebody who oversees the work has the role for it and can sign in. */
abstract class OverseerStep implements SetUpStep {

    private static final String PEOPLE = "/account/people.xhtml";

    @Inject
    private Ready ready;

    private final String role;
    private final Audience actor;
    private final String title;
    private final String missing;

    /**
     * @param title key of what it is called
     * @param missing what the keys of what is missing begin with
     */
    OverseerStep(String role, Audience actor, String title, String missing) {
        this.role = role;
        this.actor = actor;
        this.title = title;
        this.missing = missing;
    }

    @Override
    public Sentence title() {
        return Sentence.of(title);
    }

    @Override
    public Optional<Missing> missing() {
        Ready.Stand stand = ready.of(List.of(role));
        Sentence text = Sentence.of(missing + stand);
        return switch (stand) {
            case NOBODY -> Optional.of(new Missing(text, Audience.ADMINISTRATOR, PEOPLE));
            case NOT_INVITED -> Optional.of(new Missing(text, Audience.ADMINISTRATOR, PEOPLE + "?filter=NOT_INVITED"));
            case INVITED -> Optional.of(new Missing(text, actor, null));
            case SIGNS_IN -> Optional.empty();
        };
    }
}
