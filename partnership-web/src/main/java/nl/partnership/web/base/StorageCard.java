package nl.partnership.web.base;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.partnership.ejb.base.storage.StorageService;
import nl.partnership.ejb.base.storage.StorageState;

/** Room and back-ups, for the home of who looks after them: {@code WEB-INF/base/storage.xhtml}. */
@Named
@RequestScoped
public class StorageCard {

    @Inject
    private StorageService storage;

    private StorageState state;

    @PostConstruct
    void load() {
        state = storage.look();
    }

    public StorageState getState() {
        return state;
    }
}
