/** Codes of PostgreSQL for a server that goes, starts, is full or no longer has the database. */
const SERVER_GONE = /^(?:08...|57P0[1-5]|53300|3D000)$/;
/** The driver has no codes for connections that ended or were never had. */
const DRIVER_SAYS =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed)/;

/** A connection that failed. A browser that leaves during an upload resets one too, but names no system call. */
const NETWORK_FAILS = /^(?:ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)$/;

interface Trouble {
  code?: unknown;
  message?: string;
  syscall?: string;
  errors?: unknown[];
}

/** Whether an error of the driver means that the database cannot be reached, and not that it refused something. */
export const isConnectionLost = (error: unknown): boolean => {
  if (typeof error !== 'object' || error === null) return false;
  const { code, syscall, errors, message = '' } = error as Trouble; // every one of them optional
  if (errors) return errors.some(isConnectionLost); // one for each address of a name
  if (typeof code !== 'string') return DRIVER_SAYS.test(message);
  return SERVER_GONE.test(code) || (NETWORK_FAILS.test(code) && syscall !== undefined);
};
