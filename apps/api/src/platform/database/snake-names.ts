import { DefaultNamingStrategy } from 'typeorm';

const snake = (name: string): string => name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);

/** `dueAt` in code is `due_at` in PostgreSQL, everywhere. */
export class SnakeNames extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string | undefined): string {
    return customName ?? snake(propertyName);
  }
}

/** Column of a property, for the SQL that lists and views write themselves. */
export const columnOf = (property: string): string => snake(property);
