package nl.partnership.web.privacy.register;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.privacy.register.RegisterWords;
import nl.partnership.ejb.privacy.register.ProcessingRegister;
import nl.partnership.ejb.privacy.register.RegisterCardService;
import nl.partnership.ejb.privacy.register.RegisterService;
import nl.partnership.web.base.Screen;

/** What only people know of the processing. */
@Named
@ViewScoped
public class RegisterEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RegisterService register;

    @Inject
    private RegisterCardService cards;

    @Inject
    private Screen screen;

    private ProcessingRegister read;
    private boolean changedByAnother;
    private String controller;
    private String contact;
    private String officer;
    private String basis;
    private String processors;
    private String joint;
    private String transfers;

    @PostConstruct
    void load() {
        read = register.today();
        RegisterWords words = read.words();
        controller = words.controller();
        contact = words.contact();
        officer = words.officer();
        basis = words.basis();
        processors = words.processors();
        joint = words.joint();
        transfers = words.transfers();
    }

    public void save() {
        try {
            cards.write(
                    read.version(),
                    new RegisterWords(controller, contact, officer, basis, processors, joint, transfers));
            screen.notice("privacy.register.saved");
            screen.go("/privacy/register.xhtml");
        } catch (Stale stale) {
            read = register.today();
            changedByAnother = true;
            screen.problem(null, "base.stale");
        }
    }

    /** What is stored now. */
    public RegisterWords getWords() {
        return read.words();
    }

    public boolean isChangedByAnother() {
        return changedByAnother;
    }

    public String getController() {
        return controller;
    }

    public void setController(String controller) {
        this.controller = controller;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getOfficer() {
        return officer;
    }

    public void setOfficer(String officer) {
        this.officer = officer;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public String getProcessors() {
        return processors;
    }

    public void setProcessors(String processors) {
        this.processors = processors;
    }

    public String getJoint() {
        return joint;
    }

    public void setJoint(String joint) {
        this.joint = joint;
    }

    public String getTransfers() {
        return transfers;
    }

    public void setTransfers(String transfers) {
        this.transfers = transfers;
    }
}
