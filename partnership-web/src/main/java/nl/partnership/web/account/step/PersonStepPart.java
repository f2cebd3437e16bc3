package nl.partnership.web.account.step;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.partnership.ejb.account.step.LostDeviceService;
import nl.partnership.ejb.account.step.LostDeviceService.StepOf;
import nl.partnership.web.account.PersonPage;
import nl.partnership.web.base.Screen;

/** The second step on a person's page: whether it is set, and what to do when the phone is lost. */
@Named
@RequestScoped
public class PersonStepPart {

    @Inject
    private LostDeviceService lost;

    @Inject
    private PersonPage person;

    @Inject
    private Screen screen;

    private StepOf read;

    public StepOf getRead() {
        if (read == null) {
            read = lost.of(person.getId());
        }
        return read;
    }

    public void ask() {
        lost.ask(person.getId());
        done("account.lost.done");
    }

    public void takeBack() {
        lost.takeBack(person.getId());
        done("account.lost.takenBack");
    }

    private void done(String key) {
        screen.notice(key);
        screen.go("/account/person.xhtml?id=" + person.getId());
    }
}
