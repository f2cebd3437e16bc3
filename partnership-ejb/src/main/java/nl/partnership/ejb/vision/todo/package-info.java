/** What vision expects of people: visions and guidelines to adopt or to look at again, turns to confirm, steps that nobody takes. */
package nl.partnership.ejb.vision.todo;
