package nl.partnership.ejb.partner;

import jakarta.enterprise.context.ApplicationScoped;
import nl.partnership.ejb.base.QuestionTool;

/** The contact list, for the questions of the card that ask who is involved and how they are reached. */
@ApplicationScoped
public class ContactTool implements QuestionTool {

    @Override
    public String name() {
        return "contacts";
    }

    @Override
    public String path() {
        return "/partner/contacts.xhtml";
    }
}
