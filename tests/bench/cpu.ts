// Loaded before a program in its own process: it tells how much processor time the program took so far, and the program
// knows nothing of it.
process.on('message', (message) => {
  if (message !== 'cpu') return;
  const { user, system } = process.cpuUsage();
  process.send?.({ cpuMs: (user + system) / 1000 });
});
