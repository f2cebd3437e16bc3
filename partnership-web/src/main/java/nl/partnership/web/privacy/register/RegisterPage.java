package nl.partnership.web.privacy.register;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.partnership.ejb.privacy.register.ProcessingRegister;
import nl.partnership.ejb.privacy.register.RegisterService;

/** "Verwerkingsregister": what is processed, for what, of whom, for whom, how long and how safe. */
@Named
@RequestScoped
public class RegisterPage {

    @Inject
    private RegisterService register;

    private ProcessingRegister read;

    @PostConstruct
    void load() {
        read = register.today();
    }

    public ProcessingRegister getRead() {
        return read;
    }
}
