package nl.partnership.web.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.partnership.ejb.privacy.retention.DestructionService;
import nl.partnership.ejb.privacy.retention.DestructionView;

/** One declaration of what was erased. */
@Named
@RequestScoped
public class DestructionPage {

    @Inject
    private DestructionService destructions;

    private DestructionView read;
    private String id;

    public void open() {
        read = destructions.get(id);
    }

    public DestructionView getRead() {
        return read;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
