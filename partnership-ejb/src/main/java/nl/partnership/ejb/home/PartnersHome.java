package nl.partnership.ejb.home;

import java.io.Serializable;
import java.util.List;

/**
 * The home of people at a partner of schools.
 *
 * @param schools those that they work with in this school year, by name
 */
public record PartnersHome(HomeTodo todo, List<SchoolGlance> schools) implements Serializable {}
